import { type Choice, type Column, type ColumnType, names } from './form.ts';
import { SUBJECTS } from './subjects.ts';

/**
 * Makers of columns, and the columns that several forms have. A maker only puts what it is given into an object: the
 * build turns what they make into text that is read when a form is first asked for.
 */

export const column = <Id extends string>(
  id: Id,
  type: ColumnType,
  kk: string,
  ru: string,
  en: string,
  synonyms: string,
): Column<Id> => ({ id, type, heading: names(kk, ru, en), synonyms });

/** One whose heading may also say for what time. */
export const timed = <Id extends string>(time: NonNullable<Column['time']>, of: Column<Id>): Column<Id> => ({
  ...of,
  time,
});

/** One whose heading may hold other words that change nothing. */
export const beside = <Id extends string>(words: string, of: Column<Id>): Column<Id> => ({
  ...of,
  beside: words,
});

/** A share, which its heading may also count: «Готовность». */
export const share = <Id extends string>(
  id: Id,
  kk: string,
  ru: string,
  en: string,
  synonyms: string,
): Column<Id> => ({ id, type: 'percent', isShare: true, heading: names(kk, ru, en), synonyms });

/** Halves are usual, and rows add up: posts, vacancies. */
export const posts = <Id extends string>(
  id: Id,
  kk: string,
  ru: string,
  en: string,
  synonyms: string,
): Column<Id> => ({ id, type: 'decimal', isAdditive: true, heading: names(kk, ru, en), synonyms });

/** A value of whatever unit its row names: at any time, and a share as well as a count. */
export const measured = <Id extends string>(
  id: Id,
  kk: string,
  ru: string,
  en: string,
  synonyms: string,
): Column<Id> => ({
  id,
  type: 'decimal',
  isMeasured: true,
  time: 'any',
  heading: names(kk, ru, en),
  synonyms,
});

export const chosen = <Id extends string>(
  id: Id,
  kk: string,
  ru: string,
  en: string,
  synonyms: string,
  choices: readonly Choice[],
): Column<Id> => ({ id, type: 'choice', heading: names(kk, ru, en), synonyms, choices });

/** What is chosen, or said in other words. */
export const chosenOrSaid = <Id extends string>(
  id: Id,
  kk: string,
  ru: string,
  en: string,
  synonyms: string,
  choices: readonly Choice[],
): Column<Id> => ({ id, type: 'choice', isOpen: true, heading: names(kk, ru, en), synonyms, choices });

export const district = column(
  'district',
  'district',
  'Аудан (қала)',
  'Район (город)',
  'District (city)',
  'аудан атауы | қала | рот | district | территория | аумақ | отдел образования | районный отдел | білім бөлімі | аудандық білім бөлімі | қалалық білім бөлімі | р-н | регион | өңір | район, город областного значения',
);

export const school = column(
  'school',
  'text',
  'Мектеп атауы',
  'Наименование школы',
  'School',
  'білім беру ұйымы | школы | оо | номер школы | мектеп нөмірі | наименование учреждения | оқу орны | общеобразовательная школа | общеобразовательная организация | жалпы білім беретін мектеп | орта мектеп | объект образования | сш | школы района | оу | білім ұйымы | школы города | организация среднего образования',
);

export const subject = chosenOrSaid(
  'subject',
  'Пән',
  'Предмет',
  'Subject',
  'дисциплина | учебный предмет | кпән | оқу пәні | учебная дисциплина | преподаваемый предмет | оқытылатын пән',
  SUBJECTS,
);

export const month = column('month', 'month', 'Ай', 'Месяц', 'Month', 'кезең | күні');

export const money = timed(
  'any',
  beside(
    'питание тамақ ремонт жөндеу строительство құрылыс работы подвоз тасымал отдых демалыс',
    column(
      'money',
      'money',
      'Қаражат',
      'Средства',
      'Money',
      'бөлінген қаражат | объем средств | объем финансирования | қаржыландыру көлемі | қаржыландыру | бюджет | құны | шығын | расходы | сумма средств | қаражат көлемі | выделено | бөлінді | предусмотрено | предусмотренная сумма | қарастырылған қаражат | қаралған қаржы | стоимость проекта | стоимость работ | жобаның құны | выделенная сумма | затраты | жұмсалған қаражат | сумма финансирования | смета | смета құны | объем инвестиций | инвестиции',
    ),
  ),
);

const UNIT = 'өлшем бірліктері | бірлігі | өлшемі | әлшем бірілігі | единицы';

export const moneyUnit = column('unit', 'moneyUnit', 'Өлшем бірлігі', 'Ед. изм.', 'Unit', UNIT);

/** Of anything, so any words may stand there. */
export const unit = column('unit', 'text', 'Өлшем бірлігі', 'Ед. изм.', 'Unit', UNIT);

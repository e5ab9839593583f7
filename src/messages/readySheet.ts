import { type Column, type ColumnType, columnOf, type FormId } from '../core/forms/form.ts';
import { formOf } from '../core/forms/index.ts';
import { type Lang, type Words, words } from './catalog.ts';
import { readyColumns } from './readyColumns.ts';

/**
 * A sheet of a form, ready to be filled in, as the panel and the command line ask the script to write it: all words are
 * chosen here, where the language is known, and the script need not carry them.
 */
export interface ReadySheet {
  readonly form: FormId;
  readonly title: string;
  /** Said to who is about to change the guarded head. */
  readonly guard: string;
  readonly columns: ReadyColumn[];
}

export interface ReadyColumn {
  /** Of the form. */
  readonly id: string;
  readonly heading: string;
  /** What to type here. */
  readonly note: string;
  /** The example row's text; it is never counted. */
  readonly example: string;
  /** Number format of its cells. */
  readonly format: '@' | '0' | '0.##';
  /** What its drop-down offers. */
  readonly list?: string[];
  /** Without a list: the least and, where there is one, the greatest number. */
  readonly least?: number;
  readonly most?: number;
}

export function readySheet(id: FormId, lang: Lang): ReadySheet {
  const form = formOf(id);
  return {
    form: id,
    title: form.names[lang],
    guard: GUARDED[lang],
    columns: readyColumns[id].map(([columnId, example], at): ReadyColumn => {
      const column = columnOf(form, columnId);
      const shown = typeof example === 'string' ? example : example[lang];
      const list = optionsOf(column, lang);
      return {
        id: columnId,
        heading: column.heading[lang],
        note: instructionOf(column, form.required.includes(columnId), lang),
        example: at === 0 ? `${EXAMPLE[lang]}: ${shown}` : shown,
        format: formatOf(column),
        ...(list ? { list } : limitsOf(column)),
      };
    }),
  };
}

const EXAMPLE = words('Мысал', 'Пример', 'Example');
const GUARDED = words(
  'Sapa бағандарды осы тақырыптар бойынша таниды.',
  'По этим заголовкам Sapa узнаёт графы.',
  'Sapa knows the columns by these headings.',
);

/** A text stays as it is typed: «10-11» is no date, a code keeps its zeros. A number is shown as it was entered. */
function formatOf({ type }: Column): ReadyColumn['format'] {
  if (type === 'count' || type === 'year') return '0';
  return type === 'percent' || type === 'decimal' ? '0.##' : '@';
}

function limitsOf({ type, range }: Column): { least?: number; most?: number } {
  if (type === 'percent') return { least: 0, most: 100 };
  if (type === 'year') return { least: 1990, most: 2100 };
  if (range !== undefined) return { least: range[0], most: range[1] };
  return type === 'count' || type === 'decimal' ? { least: 0 } : {};
}

const CHOOSE = words('Тізімнен таңдаңыз.', 'Выберите из списка.', 'Choose from the list.');
const OR_OWN = words(
  'Тізімнен таңдаңыз немесе өз сөзіңізбен жазыңыз.',
  'Выберите из списка или напишите своими словами.',
  'Choose from the list, or write your own.',
);
const NAME = words(
  'Атауын бәрінде бірдей жазыңыз.',
  'Пишите название везде одинаково.',
  'Spell the name alike everywhere.',
);
const REQUIRED = words('Міндетті баған.', 'Обязательная графа.', 'Required.');
const NO_DATA = words(
  'Дерек жоқ болса «–» қойыңыз, 0 емес.',
  'Если данных нет, ставьте «–», а не 0.',
  'Where there are no data put “–”, not 0.',
);

/** What to type, by what the column holds. */
const TYPED: Readonly<Record<ColumnType, Words>> = {
  text: NAME,
  code: words(
    'Код: мәтін, бастапқы нөлдерімен.',
    'Код текстом, с нулями впереди.',
    'A code as text, with its zeros.',
  ),
  count: words('Бүтін сан.', 'Целое число.', 'A whole number.'),
  decimal: words('Сан: 3,5.', 'Число: 3,5.', 'A number: 3.5.'),
  percent: words('Пайыз, 0–100: 55,4.', 'Процент, 0–100: 55,4.', 'Percent, 0–100: 55.4.'),
  money: words(
    'Сома бірлігімен: 701 млн 120 мың теңге. Сан ғана болса, теңге деп оқылады.',
    'Сумма с единицей: 701 млн 120 тыс. тенге. Просто число читается как тенге.',
    'An amount with its unit: 701.12 mln tenge. A bare number is read as tenge.',
  ),
  moneyUnit: words(
    'Теңге, мың теңге немесе млн теңге.',
    'Тенге, тыс. тенге или млн тенге.',
    'Tenge, mln tenge or mlrd tenge.',
  ),
  year: words('Жыл, төрт цифр: 2025.', 'Год, четыре цифры: 2025.', 'A year in four digits: 2025.'),
  month: words('Ай мен жыл: 2025 қараша.', 'Месяц с годом: ноябрь 2025.', 'Month and year: November 2025.'),
  date: words(
    '01.09.2026, 2026 қыркүйек немесе 2026.',
    '01.09.2026, сентябрь 2026 или 2026.',
    '01.09.2026, September 2026 or 2026.',
  ),
  choice: CHOOSE,
  part: CHOOSE,
  locality: CHOOSE,
  yesNo: CHOOSE,
  district: words(
    'Аудан немесе қала; атаулас аудан болса, облысымен.',
    'Район или город; если есть тёзка — с областью.',
    'District or city; of a namesake, with its oblast.',
  ),
  schoolYear: words('Екі жыл: 2025-2026.', 'Оба года: 2025-2026.', 'Both years: 2025-2026.'),
  grades: words('7А, 7 немесе 5-9.', '7А, 7 или 5-9.', '7А, 7 or 5-9.'),
};

const NUMBERS: ReadonlySet<ColumnType> = new Set(['count', 'decimal', 'percent', 'money']);

/** The note on a heading: what to type, whether it must be there, what to do where there are no data. */
function instructionOf({ type, isOpen }: Column, isRequired: boolean, lang: Lang): string {
  const parts = [isOpen ? OR_OWN : TYPED[type]];
  if (isRequired) parts.unshift(REQUIRED);
  if (NUMBERS.has(type)) parts.push(NO_DATA);
  return parts.map((part) => part[lang]).join(' ');
}

const TERM: Words = words('{term} тоқсан', '{term} четверть', 'Term {term}');
const TERMS = ['I', 'II', 'III', 'IV'];
const LOCALITIES = { kk: ['қала', 'ауыл'], ru: ['город', 'село'], en: ['urban', 'rural'] };
const YES_NO = { kk: ['иә', 'жоқ'], ru: ['да', 'нет'], en: ['yes', 'no'] };

/** What a drop-down offers; undefined where the column has none. */
function optionsOf({ type, choices }: Column, lang: Lang): string[] | undefined {
  if (choices) return choices.map(({ names }) => names[lang]);
  if (type === 'part') return TERMS.map((term) => TERM[lang].replace('{term}', term));
  if (type === 'locality') return LOCALITIES[lang];
  return type === 'yesNo' ? YES_NO[lang] : undefined;
}

/** What the Алматы workbook is written with: its department keeps every sheet in Kazakh and in Russian. */

export interface OblastWords {
  readonly book: string;
  readonly locale: string;
  readonly department: string;
  readonly term: { readonly sheet: string; readonly title: string; readonly cell: string };
  readonly year: { readonly sheet: string; readonly title: string; readonly cell: string };
  readonly register: { readonly sheet: string; readonly title: string };
  readonly heads: {
    readonly district: string;
    readonly school: string;
    readonly years: string;
    readonly term: string;
    readonly grades: string;
    readonly pupils: string;
    /** Of a mark: «5», «4» … */
    readonly mark: (mark: number) => string;
    readonly notAttested: string;
    readonly exempt: string;
    readonly quality: string;
    readonly passRate: string;
    readonly type: string;
    readonly locality: string;
    readonly language: string;
  };
  readonly total: string;
  readonly types: Readonly<Record<'general' | 'gymnasium' | 'lyceum', string>>;
  readonly localities: Readonly<Record<'urban' | 'rural', string>>;
  readonly languages: Readonly<Record<'kazakh' | 'russian' | 'mixed' | 'uighur', string>>;
  /** A town school: its kind and its number. */
  readonly townSchool: (type: keyof OblastWords['types'], number: number) => string;
}

const kk: OblastWords = {
  book: 'Алматы облысы, II тоқсан',
  locale: 'kk_KZ',
  department: 'Алматы облысының білім басқармасы',
  term: {
    sheet: 'II тоқсан 2021-2022',
    title: '2021-2022 оқу жылының II тоқсанындағы үлгерім мен білім сапасы',
    cell: 'II',
  },
  year: {
    sheet: 'Жылдық 2020-2021',
    title: '2020-2021 оқу жылының қорытындысы бойынша үлгерім мен білім сапасы',
    cell: 'жылдық',
  },
  register: { sheet: 'Мектептер тізілімі', title: 'Алматы облысының мектептері, 2021-2022 оқу жылы' },
  heads: {
    district: 'Аудан (қала)',
    school: 'Мектеп атауы',
    years: 'Оқу жылы',
    term: 'Тоқсан',
    grades: 'Сыныптар',
    pupils: 'Оқушы саны',
    mark: (mark) => `«${mark}» саны`,
    notAttested: 'Аттестатталмаған',
    exempt: 'Босатылған',
    quality: 'Білім сапасы, %',
    passRate: 'Үлгерім, %',
    type: 'Мектеп түрі',
    locality: 'Қала немесе ауыл',
    language: 'Оқыту тілі',
  },
  total: 'Облыс бойынша барлығы',
  types: { general: 'жалпы білім беретін мектеп', gymnasium: 'мектеп-гимназия', lyceum: 'мектеп-лицей' },
  localities: { urban: 'қала', rural: 'ауыл' },
  languages: { kazakh: 'қазақ', russian: 'орыс', mixed: 'аралас', uighur: 'ұйғыр' },
  townSchool: (type, number) =>
    `№ ${number} ${{ general: 'орта мектеп', gymnasium: 'мектеп-гимназия', lyceum: 'мектеп-лицей' }[type]}`,
};

const ru: OblastWords = {
  book: 'Алматинская область, II четверть',
  locale: 'ru_KZ',
  department: 'Управление образования Алматинской области',
  term: {
    sheet: 'II четверть 2021-2022',
    title: 'Успеваемость и качество знаний за II четверть 2021-2022 учебного года',
    cell: 'II',
  },
  year: {
    sheet: 'Годовые 2020-2021',
    title: 'Успеваемость и качество знаний по итогам 2020-2021 учебного года',
    cell: 'годовая',
  },
  register: { sheet: 'Реестр школ', title: 'Школы Алматинской области, 2021-2022 учебный год' },
  heads: {
    district: 'Район (город)',
    school: 'Наименование школы',
    years: 'Учебный год',
    term: 'Четверть',
    grades: 'Классы',
    pupils: 'Число учащихся',
    mark: (mark) => `Кол-во «${mark}»`,
    notAttested: 'Не аттестовано',
    exempt: 'Освобождено',
    quality: 'Качество знаний, %',
    passRate: 'Успеваемость, %',
    type: 'Тип школы',
    locality: 'Город или село',
    language: 'Язык обучения',
  },
  total: 'Итого по области',
  types: { general: 'общеобразовательная школа', gymnasium: 'школа-гимназия', lyceum: 'школа-лицей' },
  localities: { urban: 'город', rural: 'село' },
  languages: { kazakh: 'казахский', russian: 'русский', mixed: 'смешанный', uighur: 'уйгурский' },
  townSchool: (type, number) =>
    `${{ general: 'Средняя школа', gymnasium: 'Школа-гимназия', lyceum: 'Школа-лицей' }[type]} № ${number}`,
};

export const almatyWords = { kk, ru };

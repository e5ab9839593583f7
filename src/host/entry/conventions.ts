/**
 * What a spreadsheet's locale decides about writing: signs in numbers, the order of a date, words for months and for
 * true and false. Own tables: the spaces and abbreviations of Intl differ between engine versions.
 */
export interface Conventions {
  readonly language: 'kk' | 'ru' | 'en';
  readonly decimal: ',' | '.';
  /** Between groups of three digits, as displayed. */
  readonly group: string;
  readonly dateOrder: 'dmy' | 'mdy';
  /** How a typed date is shown when the cell has no format of its own. */
  readonly datePattern: string;
  readonly yes: string;
  readonly no: string;
}

const NO_BREAK_SPACE = '\u00a0';

/** Languages whose locales write 62.5; every other one that Sheets knows writes 62,5. */
const POINT_LANGUAGES: ReadonlySet<string> = new Set(['en', 'zh', 'ja', 'ko', 'th', 'he', 'iw', 'hi', 'ms']);

const DOTTED_DATE = 'dd.mm.yyyy';

/** "ru_KZ", "kk", "en_US" … An unknown locale is read as a decimal-comma one, as most are. */
export function conventionsOf(locale: string): Conventions {
  const [language = '', region = ''] = locale.replace('-', '_').split('_');
  if (!POINT_LANGUAGES.has(language.toLowerCase())) {
    const kazakh = language.toLowerCase() === 'kk';
    return {
      language: kazakh ? 'kk' : 'ru',
      decimal: ',',
      group: NO_BREAK_SPACE,
      dateOrder: 'dmy',
      datePattern: DOTTED_DATE,
      yes: kazakh ? 'АҚИҚАТ' : 'ИСТИНА',
      no: kazakh ? 'ЖАЛҒАН' : 'ЛОЖЬ',
    };
  }
  const american = region === '' || region.toUpperCase() === 'US';
  return {
    language: 'en',
    decimal: '.',
    group: ',',
    dateOrder: american ? 'mdy' : 'dmy',
    datePattern: american ? 'm/d/yyyy' : 'dd/mm/yyyy',
    yes: 'TRUE',
    no: 'FALSE',
  };
}

/** Month names by language: beside a day, alone, and shortened; the forms are those of CLDR. */
export const MONTHS = {
  kk: {
    withDay: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    alone: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    short: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' '),
  },
  ru: {
    withDay: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
    alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
    short: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
  },
  en: {
    withDay: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    alone: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
} as const;

/** Days of the week from Sunday, full and short. */
export const WEEKDAYS = {
  kk: {
    full: 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' '),
    short: 'жс дс сс ср бс жм сб'.split(' '),
  },
  ru: {
    full: 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' '),
    short: 'вс пн вт ср чт пт сб'.split(' '),
  },
  en: {
    full: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    short: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  },
} as const;

/** Periods in words: «2025-2026 оқу жылының I тоқсаны», «I четверть 2025-2026 учебного года», "Term I of 2025-2026". */
import type { PartOfYear, SchoolPeriod } from '../core/model/period.ts';
import { KAZAKH_MONTHS } from '../core/words/kazakhPeriod.ts';
import { fill, type Lang, type Words, words } from './catalog.ts';
import { fillInflected } from './inflected.ts';

/** The parts of a school year, once. */
export const PARTS: Readonly<Record<PartOfYear, Words>> = {
  T1: words('I тоқсан', 'I четверть', 'Term I'),
  T2: words('II тоқсан', 'II четверть', 'Term II'),
  T3: words('III тоқсан', 'III четверть', 'Term III'),
  T4: words('IV тоқсан', 'IV четверть', 'Term IV'),
  H1: words('I жартыжылдық', 'I полугодие', 'Half-year I'),
  H2: words('II жартыжылдық', 'II полугодие', 'Half-year II'),
  Y: words('Жылдық', 'Годовая', 'Annual'),
  F: words('Қорытынды баға', 'Итоговая оценка', 'Final mark'),
};

/** «I тоқсан», «Годовая», "Half-year II". */
export const partWords = (part: PartOfYear, lang: Lang): string => PARTS[part][lang];

/** «2025-2026»: the school year that starts in 2025, in figures. */
export const schoolYearFigures = (schoolYear: number): string => `${schoolYear}-${schoolYear + 1}`;

const YEAR = words('{years} оқу жылы', '{years} учебный год', 'School year {years}');

/** «2025-2026 оқу жылы». */
export const schoolYearWords = (schoolYear: number, lang: Lang): string =>
  fill(YEAR[lang], { years: schoolYearFigures(schoolYear) });

const NARROW = words('{years}, {part}', '{part} {years}', '{part} {years}');

/** «2025-2026, I тоқсан», «I четверть 2025-2026»: for heads and titles of charts; in Kazakh the year goes before its part. */
export const narrowPeriod = ({ schoolYear, part }: SchoolPeriod, lang: Lang): string =>
  fill(NARROW[lang], { years: schoolYearFigures(schoolYear), part: partWords(part, lang) });

const OF_YEAR = words('{years} оқу жылының {part:POSS}', '{part} {years} учебного года', '{part} of {years}');

/** The period with its school year; the annual marks go by the name of the year itself. */
export function periodWords({ schoolYear, part }: SchoolPeriod, lang: Lang): string {
  if (part === 'Y') return schoolYearWords(schoolYear, lang);
  // Within a line a name of words is small: «қорытынды бағасы»; the Roman numeral of a term is none.
  const name = partWords(part, lang).replace(/^Қ/u, 'қ');
  return fillInflected(OF_YEAR[lang], { years: schoolYearFigures(schoolYear), part: name }, lang);
}

const MONTHS: Readonly<Record<Lang, string>> = {
  kk: KAZAKH_MONTHS,
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  en: 'January February March April May June July August September October November December',
};

const MONTH = words('{year} жылғы {month}', '{month} {year} года', '{month} {year}');

const nameOf = (month: string, lang: Lang): string | undefined =>
  MONTHS[lang].split(' ')[Number(month.slice(5, 7)) - 1];

/** «2025 жылғы қараша» for "2025-11". */
export const monthWords = (month: string, lang: Lang): string => monthSpanWords(month, month, lang);

/** «2025 жылғы қаңтар – қараша» for two months of one year. */
export function monthSpanWords(first: string, last: string, lang: Lang): string {
  const [from, to] = [nameOf(first, lang), nameOf(last, lang)];
  if (from === undefined || to === undefined) return first;
  return fill(MONTH[lang], { year: last.slice(0, 4), month: first === last ? to : `${from} – ${to}` });
}

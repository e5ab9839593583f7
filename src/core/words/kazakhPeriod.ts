import { inflectWords, type KazakhForm } from './inflect.ts';

export const KAZAKH_MONTHS =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан';

const inForm = (text: string, form: KazakhForm | undefined): string =>
  form === undefined ? text : inflectWords(text, form);

/** 11 → «қараша», in the locative «қарашада». */
export const kazakhMonth = (month: number, form?: KazakhForm): string =>
  inForm(KAZAKH_MONTHS.split(' ')[month - 1] ?? '', form);

/** "2025-11" → «2025 жылғы қараша»; "2026-02-01" → «2026 жылғы 1 ақпан», with ATTR «2026 жылғы 1 ақпандағы». */
export function kazakhDate(date: string, form?: KazakhForm): string {
  const [year = '', month, day] = date.split('-');
  const named = kazakhMonth(Number(month), form);
  return `${year} жылғы ${day === undefined ? '' : `${Number(day)} `}${named}`;
}

/** «2025 жыл», with INS «2025 жылмен» (салыстырғанда), with POSS «2025 жылы»: in 2025. */
export const kazakhYear = (year: number, form?: KazakhForm): string => inForm(`${year} жыл`, form);

/** «2023–2029 жылдар», with DAT «2023–2029 жылдарға» (арналған). */
export const kazakhYears = (from: number, to: number, form?: KazakhForm): string =>
  inForm(`${from}–${to} жылдар`, form);

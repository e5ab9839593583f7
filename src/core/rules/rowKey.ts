import { nameKey } from '../forms/readColumn.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import { codeAt } from '../model/table.ts';

/**
 * Row → school, period and subject as one text, equal in all sheets; undefined where the row lacks a school or a
 * period: it is reported as incomplete, and cannot repeat another.
 */
export function schoolPeriodKeys(sheet: AttainmentSheet): (row: number) => string | undefined {
  const schools = sheet.school?.dictionary.map(nameKey) ?? [];
  const subjects = sheet.subject?.dictionary.map(nameKey) ?? [];
  const districts = sheet.district?.dictionary.map(({ kato, text }) => kato ?? nameKey(text)) ?? [];
  return (row) => {
    const school = schools[sheet.school?.codes[row] ?? -1];
    const year = codeAt(sheet.schoolYear, row);
    const term = codeAt(sheet.term, row);
    if (school === undefined || year === undefined || term === undefined) return undefined;
    const district = districts[sheet.district?.codes[row] ?? -1] ?? '';
    const subject = subjects[sheet.subject?.codes[row] ?? -1] ?? '';
    return `${year}|${term}|${district}|${school}|${subject}`;
  };
}

/** A row by its number in the sheet; one of another sheet with the name of that sheet. */
export function rowName(
  from: AttainmentSheet,
  { sheet, row }: { sheet: AttainmentSheet; row: number },
): string {
  const number = String(sheet.table.rows[row] ?? 0);
  return sheet === from ? number : `${sheet.table.sheet}!${number}`;
}

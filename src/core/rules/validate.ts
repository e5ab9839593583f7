import type { Finding, Fix } from '../finding.ts';
import type { AttainmentSheet } from '../model/attainmentSheet.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { Table } from '../model/table.ts';
import type { Settings } from '../settings.ts';
import { BOOK_RULES, MARKS_RULES, TABLE_RULES } from './index.ts';
import type { RuleNote, Violation } from './rule.ts';

/** Every rule over one sheet of marks: all findings, none capped. */
export function validate(sheet: AttainmentSheet, settings: Settings): Finding[] {
  return MARKS_RULES.filter((rule) => hasColumns(sheet.table, rule)).flatMap((rule) =>
    Array.from(rule.check(sheet, settings), (violation) => findingOf(sheet.table, rule, violation)),
  );
}

/** Every rule over one sheet of another form. */
export function validateTable(table: Table, settings: Settings): Finding[] {
  return TABLE_RULES.filter(({ form }) => form === table.form || form === 'any')
    .filter((rule) => hasColumns(table, rule))
    .flatMap((rule) =>
      Array.from(rule.check(table, settings), (violation) => findingOf(table, rule, violation)),
    );
}

/** Every rule over the sheets together. */
export function validateBook(tables: readonly Table[], settings: Settings): Finding[] {
  return BOOK_RULES.flatMap((rule) => {
    const asked = tables.filter(({ form }) => rule.form === 'any' || rule.form === form);
    return Array.from(rule.check(asked, settings), ({ table, ...violation }) =>
      findingOf(table, rule, violation),
    );
  });
}

const hasColumns = (table: Table, { needs }: RuleNote): boolean =>
  needs.every((column) => table.at[column] !== undefined);

function findingOf(table: Table, rule: RuleNote, violation: Violation): Finding {
  const row = violation.sheetRow ?? (violation.row === undefined ? 0 : (table.rows[violation.row] ?? 0));
  const column = violation.sheetColumn ?? (violation.at === undefined ? undefined : table.at[violation.at]);
  return {
    rule: rule.id,
    severity: violation.severity ?? rule.severity,
    sheet: table.sheet,
    row,
    ...(column === undefined ? {} : { column }),
    message: violation.message,
    values: violation.values,
    ...(violation.fix ? { fix: violation.fix } : shareFix(table.grid, row, column, violation)),
  };
}

/** Only a share that stands as a number: what a text of a share should look like is the office's own habit. */
function shareFix(
  grid: Grid,
  row: number,
  column: number | undefined,
  { share, values }: Violation,
): { fix?: Fix } {
  if (share === undefined || column === undefined) return {};
  if (typeof cellAt(grid, row - 1, column - 1) !== 'number') return {};
  const isPercent = (grid.formats?.[row - 1]?.[column - 1] ?? '').includes('%');
  return { fix: { before: String(values.printed), after: share, ...(isPercent && { percent: true }) } };
}

/** As a reader goes through a sheet: by sheet as given, then by row, then by column. */
export function inSheetOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const place = new Map(sheets.map((name, index) => [name, index]));
  const at = ({ sheet }: Finding) => place.get(sheet) ?? sheets.length;
  return [...findings].sort((a, b) => at(a) - at(b) || a.row - b.row || (a.column ?? 0) - (b.column ?? 0));
}

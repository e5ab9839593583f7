import { isUntyped } from '../cell.ts';
import type { FindingMessage } from '../finding.ts';
import { schoolYearIn, termIn } from '../fixes/periodFix.ts';
import { cellAt, type Grid } from '../model/grid.ts';
import type { CodeColumn } from '../model/table.ts';
import type { Column } from './form.ts';
import type { Refuse } from './numberColumns.ts';
import { codeReader } from './readColumn.ts';
import type { YearOf } from './titleContext.ts';

/** What a text that was not understood can only mean. */
const FIXES: Partial<Record<FindingMessage, (text: string) => string | undefined>> = {
  schoolYear: schoolYearIn,
  unknownTerm: termIn,
};

/** A column whose values are few and repeat: each distinct cell is read once. */
export function readCodes(
  column: Column,
  grid: Grid,
  index: number,
  rows: readonly number[],
  refuse: Refuse,
  { isRequired = false, yearOf }: { readonly isRequired?: boolean; readonly yearOf?: YearOf } = {},
): CodeColumn {
  const { read, keyOf } = codeReader(column, yearOf);
  const codes = new Int32Array(rows.length).fill(-1);
  const dictionary: unknown[] = [];
  const byCell = new Map<string, ReturnType<typeof read> & { code: number }>();
  const byKey = new Map<string, number>();
  rows.forEach((gridRow, row) => {
    const cell = cellAt(grid, gridRow, index);
    const cellKey = typeof cell === 'object' ? cell.date : `${typeof cell}${String(cell)}`;
    let known = byCell.get(cellKey);
    if (!known) {
      const answer = read(cell);
      let code = -1;
      if ('value' in answer && answer.value !== undefined) {
        const key = keyOf(answer.value as never);
        code = byKey.get(key) ?? dictionary.push(answer.value) - 1;
        byKey.set(key, code);
      }
      known = { ...answer, code };
      byCell.set(cellKey, known);
    }
    codes[row] = known.code;
    if ('refused' in known) {
      const { message, values } = known.refused;
      refuse(row, message, values, FIXES[message]?.(String(cell)));
    } else if (known.code < 0 && isRequired && isUntyped(cell)) refuse(row, 'required', {});
  });
  return { codes, dictionary };
}

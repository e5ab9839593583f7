import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillRows, internStyle } from '../../../src/host/model/create.ts';
import { createEdits } from '../../../src/host/model/edits.ts';
import type { CellModel, SheetModel, WorkbookModel } from '../../../src/host/model/workbook.ts';
import { project } from '../../project.ts';
import {
  INPUT,
  inputRows,
  officeBook,
  Panel,
  REGISTER,
  registerRows,
  rowOfKey,
  SCHOOLS,
  type School,
  sheetNamed,
  sheetStamped,
} from './office.ts';

/** What a user may do to a sheet of ours; places are fractions of what there is. */
type Edit =
  | { do: 'write'; kind: 'value' | 'formula' | 'note'; row: number; column: number }
  | { do: 'insertRow' | 'deleteRow' | 'colour' | 'copyRow'; row: number }
  | { do: 'insertColumn' | 'deleteColumn'; column: number }
  | { do: 'swapRows'; row: number; other: number };

/** Not fc.double: half of its numbers are all but zero, and every edit would hit the first rows. */
const part = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      kind: fc.constantFrom('value' as const, 'formula' as const, 'note' as const),
      row: part,
      column: part,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'insertRow' as const,
        'insertRow' as const,
        'deleteRow' as const,
        'colour' as const,
        'copyRow' as const,
      ),
      row: part,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('insertColumn' as const, 'deleteColumn' as const),
      column: part,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('swapRows' as const), row: part, other: part }),
  },
);

const keyAt = (sheet: SheetModel, row: number): string => String(sheet.cells[row - 1]?.[0]?.value ?? '');
const keyRowsOf = (sheet: SheetModel): number[] =>
  sheet.cells.flatMap((cells, index) => (String(cells?.[0]?.value ?? '').startsWith('#') ? [index + 1] : []));

/** Columns that our tables may use, as the hidden rows of keys tell; and the last of one section. */
const lastColumn = (sheet: SheetModel, row: number): number =>
  (sheet.cells[row - 1] ?? []).reduce(
    (last, cell, index) => (typeof cell?.value === 'string' ? index + 1 : last),
    1,
  );

/** Whether a cell is plainly the user's: an own row, an own column, the space for charts, or right of the table. */
function isForeign(sheet: SheetModel, row: number, column: number): boolean {
  const key = keyAt(sheet, row);
  if (column === 1 || keyRowsOf(sheet).includes(row)) return false;
  const keyRows = keyRowsOf(sheet);
  const isOwnColumn = keyRows.every((at) => sheet.cells[at - 1]?.[column - 1]?.value === undefined);
  const widest = Math.max(...keyRows.map((at) => lastColumn(sheet, at)));
  if (key === '' || key.startsWith('charts:') || key.endsWith('#space')) return true;
  if (isOwnColumn || column > widest) return true;
  const section = /^([^:#]+)[:#]/.exec(key)?.[1];
  const own = keyRows.find((at) => keyAt(sheet, at) === `#${section}`);
  return own !== undefined && column > lastColumn(sheet, own);
}

interface Foreign {
  readonly values: string[];
  readonly formulas: string[];
  readonly notes: string[];
}

/** Everything a user has written on a sheet, found by its mark, in no order. */
function foreignOf(sheet: SheetModel): Foreign {
  const found: Foreign = { values: [], formulas: [], notes: [] };
  for (const cell of sheet.cells.flatMap((row) => row ?? [])) {
    if (typeof cell?.value === 'string' && cell.value.startsWith('өз-')) found.values.push(cell.value);
    if (cell?.formula !== undefined) found.formulas.push(cell.formula);
    if (cell?.note !== undefined) found.notes.push(cell.note);
  }
  for (const list of Object.values(found)) list.sort();
  return found;
}

function apply(book: WorkbookModel, sheet: SheetModel, edit: Edit, index: number): void {
  const edits = createEdits(book);
  const top = keyRowsOf(sheet).length;
  const rowAt = (share: number) => top + 1 + Math.floor(share * (sheet.cells.length - top));
  const columnAt = (share: number) => 2 + Math.floor(share * 13);
  const cellAt = (row: number, column: number): CellModel => {
    sheet.cells[row - 1] ??= [];
    const cells = sheet.cells[row - 1] as (CellModel | undefined)[];
    cells[column - 1] ??= {};
    return cells[column - 1] as CellModel;
  };
  switch (edit.do) {
    case 'write': {
      const [row, column] = [rowAt(edit.row), columnAt(edit.column)];
      if (edit.kind === 'note') cellAt(row, column).note = `ескерту-${index}`;
      else if (isForeign(sheet, row, column) && cellAt(row, column).value === undefined) {
        const cell = cellAt(row, column);
        if (edit.kind === 'value') cell.value = `өз-${index}`;
        // A formula that shows nothing is as foreign as one that does.
        else cell.formula = `=IF(${index}<0,1,"")`;
      }
      return;
    }
    case 'insertRow': {
      const row = rowAt(edit.row);
      edits.insertLines(sheet, 'row', { at: row, count: 1, like: row });
      return;
    }
    case 'deleteRow':
      edits.deleteLines(sheet, 'row', rowAt(edit.row), 1);
      return;
    case 'colour':
      cellAt(rowAt(edit.row), 3).style = internStyle(book, { background: '#ff00ff' });
      return;
    case 'copyRow': {
      const row = rowAt(edit.row);
      edits.insertLines(sheet, 'row', { at: row + 1, count: 1, like: row });
      sheet.cells[row] = structuredClone(sheet.cells[row - 1] ?? []).map((cell) =>
        cell?.value === undefined ? undefined : { value: cell.value },
      );
      return;
    }
    case 'insertColumn': {
      const column = columnAt(edit.column);
      edits.insertLines(sheet, 'column', { at: column, count: 1, like: column });
      return;
    }
    case 'deleteColumn':
      edits.deleteLines(sheet, 'column', columnAt(edit.column), 1);
      return;
    case 'swapRows': {
      const [row, other] = [rowAt(edit.row) - 1, rowAt(edit.other) - 1];
      const cells = [sheet.cells[other] ?? [], sheet.cells[row] ?? []] as const;
      [sheet.cells[row], sheet.cells[other]] = cells;
    }
  }
}

const DISTRICTS: Readonly<Record<string, string>> = {
  'Талғар ауданы': '196200000',
  'Қарасай ауданы': '195200000',
  'Іле ауданы': '196800000',
  'Балқаш ауданы': '193600000',
};

/** Graded pupils and quality of a district in term I, added up here from the rows as typed. */
function expected(schools: readonly School[], district: string) {
  const rows = inputRows(schools).filter((row) => row[1] === 'I' && row[2] === district);
  const sum = (columns: number[]) =>
    rows.reduce((total, row) => total + columns.reduce((part, at) => part + Number(row[at]), 0), 0);
  const graded = sum([6, 7, 8, 9]);
  return { graded, quality: (100 * sum([6, 7])) / graded };
}

/** A figure of a sheet of ours, found as «Қайдан?» finds it: by the key of its row and of its column. */
function figure(sheet: SheetModel, rowKey: string, columnKey: string): unknown {
  const section = rowKey.split(':')[0];
  const keys = sheet.cells[rowOfKey(sheet, `#${section}`) - 1] ?? [];
  const column = keys.findIndex((cell) => cell?.value === `${section}.${columnKey}`);
  return sheet.cells[rowOfKey(sheet, rowKey) - 1]?.[column]?.value;
}

/** The schools that the next run finds: the same, one district less, one more, or one that has no place to be told by. */
const INPUTS: readonly (readonly School[])[] = [
  SCHOOLS,
  SCHOOLS.slice(0, 4),
  [...SCHOOLS, { district: 'Балқаш ауданы', name: '№6 лицей', locality: 'ауыл' }],
  SCHOOLS.map((school) => ({ ...school, locality: '' })),
];

test('whatever a user does to our sheets, what he wrote survives and our figures are right', {
  timeout: process.env.SAPA_TRUST === 'every' ? 3_600_000 : 90_000,
}, async () => {
  const files = await project();
  const made = new Panel(files, officeBook());
  made.summary();
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 4, maxLength: 16 }),
      fc.constantFrom(...INPUTS),
      fc.constantFrom('overview', 'district:196200000'),
      (edits, schools, which) => {
        const workbook = structuredClone(made.host.workbook);
        const sheet = sheetStamped(workbook, `2025-T1|${which}`);
        edits.forEach((one, index) => {
          apply(workbook, sheet, one, index);
        });
        const before = foreignOf(sheet);
        for (const name of [INPUT, REGISTER]) sheetNamed(workbook, name).cells = [];
        // One pupil more, so that the input differs and everything is written.
        const rows = inputRows(schools);
        fillRows(sheetNamed(workbook, INPUT), [...rows, ['2025-2026', 'III', ...(rows[1] ?? []).slice(2)]]);
        fillRows(sheetNamed(workbook, REGISTER), registerRows(schools));
        const panel = new Panel(files, workbook);
        panel.summary();
        expect(foreignOf(sheet)).toEqual(before);
        const overview = sheetStamped(workbook, '2025-T1|overview');
        for (const district of new Set(schools.map((school) => school.district))) {
          const { graded, quality } = expected(schools, district);
          const key = `attainment:${DISTRICTS[district]}`;
          expect(figure(overview, key, 'graded'), key).toBe(graded);
          expect(figure(overview, key, 'quality.value'), key).toBeCloseTo(quality, 9);
        }
        const talgar = sheetStamped(workbook, '2025-T1|district:196200000');
        expect(figure(talgar, 'schools:total', 'graded')).toBe(expected(schools, 'Талғар ауданы').graded);
      },
    ),
    { numRuns: process.env.SAPA_TRUST === 'every' ? 300 : 10, seed: 20251122 },
  );
});

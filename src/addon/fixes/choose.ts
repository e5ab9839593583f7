import type { Finding, Fix } from '../../core/finding.ts';
import { maySpill } from '../../core/fixes/spill.ts';
import type { Grid } from '../../core/model/grid.ts';
import { cellAt } from '../../core/model/grid.ts';
import { roundHalfUp } from '../../core/rounding.ts';
import { type FixedCell, rangeOf } from '../../sheets/fixRecord.ts';
import type { Sheet } from '../../sheets/surface.ts';
import type { FixOutcome, FixRequest } from '../contract.ts';
import type { ReadWorkbook } from '../office.ts';
import { runsOf } from './runs.ts';

export type RefusedFix = FixOutcome['refused'][number];

export interface ChosenCell extends FixedCell {
  /** Given before the value: a number written under a text format would stay a text. */
  readonly format?: string;
  /** Cells that change together or not at all. */
  readonly group?: string;
}

export interface Chosen {
  readonly cells: readonly ChosenCell[];
  readonly refused: readonly RefusedFix[];
}

/** Which of the fixes asked for can be applied to what stands there now. Nothing is written. */
export function chooseFixes({ known, grids, office }: ReadWorkbook, requests: readonly FixRequest[]): Chosen {
  const offered = new Map(
    office.findings.filter(({ fix }) => fix).map((finding) => [keyOf(finding), finding]),
  );
  const sheets = new Map(known.map(({ name, sheet }) => [name, sheet]));
  const grid = new Map(grids.map((each) => [each.sheet, each]));
  const formulas = new Map<string, string[][]>();
  const formulasOf = (name: string, sheet: Sheet): string[][] => {
    const read = formulas.get(name) ?? sheet.getDataRange().getFormulas();
    formulas.set(name, read);
    return read;
  };
  const isFree = (name: string, place: CellPlace) => !taken.has(keyOfPlace(name, place));
  const taken = new Set<string>();
  const refused: RefusedFix[] = [];
  const chosen: ChosenCell[] = [];
  for (const request of requests) {
    const { sheet: name, row, column } = request;
    const [own, sheet] = [grid.get(name), sheets.get(name)];
    const finding = offered.get(keyOf(request));
    const reason =
      !own || !sheet || !finding?.fix
        ? 'gone'
        : finding.fix.before !== request.before || !placesOf(finding).every((each) => isFree(name, each))
          ? 'changed'
          : placesOf(finding)
              .map((each) => whyNot(own, formulasOf(name, sheet), each))
              .find((each) => each !== undefined);
    if (reason || !own || !finding) refused.push({ sheet: name, row, column, reason: reason ?? 'gone' });
    else {
      for (const each of placesOf(finding)) taken.add(keyOfPlace(name, each));
      chosen.push(...cellsOf(own, finding));
    }
  }
  return withoutProtected({ cells: chosen, refused }, known);
}

const keyOf = ({ sheet, row, column, rule }: Pick<Finding, 'sheet' | 'row' | 'column' | 'rule'>): string =>
  JSON.stringify([sheet, row, column, rule]);

function whyNot(
  { merges = [] }: Grid,
  formulas: readonly (readonly string[])[],
  { row, column }: CellPlace,
): RefusedFix['reason'] | undefined {
  const isMerged = merges.some(
    (box) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );
  if (isMerged) return 'merged';
  if (formulas[row - 1]?.[column - 1]) return 'formula';
  return maySpill(formulas, row, column) ? 'spill' : undefined;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const keyOfPlace = (sheet: string, { row, column }: CellPlace): string => `${sheet}\n${row}\n${column}`;

interface Change extends CellPlace {
  readonly fix: Fix;
}

/** The cell of a finding, and those that change with it. */
function placesOf({ row, column = 0, fix }: Finding): Change[] {
  if (fix === undefined) return [];
  const { more = [], rows = [] } = fix;
  return [
    { row, column, fix },
    ...more.map(({ column: beside, before, after }) => ({ row, column: beside, fix: { before, after } })),
    ...rows.map((other) => ({ row: other, column, fix })),
  ];
}

function cellsOf(grid: Grid, finding: Finding): ChosenCell[] {
  const all = placesOf(finding).map(({ row, column, fix }) => cellOf(grid, { ...finding, fix }, row, column));
  const group = `${grid.sheetId} ${finding.row} ${finding.column}`;
  return all.length === 1 ? all : all.map((cell) => ({ ...cell, group }));
}

function cellOf(grid: Grid, { fix, rule }: Finding, row: number, column: number): ChosenCell {
  const after = fix?.after ?? '';
  const format = grid.formats?.[row - 1]?.[column - 1] ?? '';
  return {
    sheetId: grid.sheetId,
    row,
    column,
    was: cellAt(grid, row - 1, column - 1) as string | number,
    // What is shown in percent is kept as a fraction; without the rounding 55.1 / 100 has a tail.
    now: fix?.percent && typeof after === 'number' ? roundHalfUp(after / 100, 12) : after,
    rule,
    ...(fix?.percent && { percent: true }),
    ...(typeof after === 'number' && !fix?.percent && /@|%|y|dd/i.test(format) && { format: '0' }),
  };
}

/** Asked for runs of cells at a time: each asking is a call. */
function withoutProtected({ cells, refused }: Chosen, known: ReadWorkbook['known']): Chosen {
  const sheets = new Map(known.map(({ id, name, sheet }) => [id, { name, sheet }]));
  const free = new Set<ChosenCell>();
  const closed: RefusedFix[] = [];
  const look = (run: readonly ChosenCell[]): void => {
    const [first] = run;
    const own = sheets.get(first?.sheetId ?? 0);
    if (!first || !own) return;
    if (rangeOf(own.sheet, run).canEdit()) for (const cell of run) free.add(cell);
    else if (run.length === 1) closed.push(refusedCell(own.name, first, 'protected'));
    else for (const cell of run) look([cell]);
  };
  for (const run of runsOf(cells)) look(run);
  const halved = new Set(
    cells.flatMap((cell) => (free.has(cell) || cell.group === undefined ? [] : [cell.group])),
  );
  const whole = cells.filter(
    (cell) => free.has(cell) && !(cell.group !== undefined && halved.has(cell.group)),
  );
  return { cells: whole, refused: [...refused, ...closed] };
}

export const refusedCell = (
  sheet: string,
  { row, column }: FixedCell,
  reason: RefusedFix['reason'],
): RefusedFix => ({ sheet, row, column, reason });

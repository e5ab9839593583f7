import { type Cell, isDateCell } from '../cell.ts';
import type { Finding } from '../finding.ts';
import { Fingerprint } from '../fingerprint.ts';
import type { Grid } from '../model/grid.ts';
import { parseDate } from '../parse/month.ts';
import { ACCEPTED_MARK, isMarked } from './marks.ts';

/** Columns of the sheet, from 0: the key, then what a person reads. `until` is the last day; blank is for good. */
export const ACCEPTED_COLUMNS = { key: 0, until: 6 } as const;

/** Key of the finding → last day, or blank. */
type Accepted = ReadonlyMap<string, string>;

function readAccepted(grids: readonly Grid[]): Accepted {
  const accepted = new Map<string, string>();
  for (const grid of grids.filter((each) => isMarked(each, ACCEPTED_MARK)))
    for (const cells of grid.values.slice(1)) {
      const key = String(cells[ACCEPTED_COLUMNS.key] ?? '').trim();
      if (key !== '') accepted.set(key, lastDay(cells[ACCEPTED_COLUMNS.until] ?? ''));
    }
  return accepted;
}

/** A day that cannot be read has passed: what was accepted by mistake for ever would never be seen again. */
function lastDay(cell: Cell): string {
  if (isDateCell(cell)) return cell.date.slice(0, 10);
  const read = parseDate(cell);
  return read.ok ? (read.value ?? '') : '0000';
}

const isAccepted = (accepted: Accepted, key: string, today: string): boolean => {
  const until = accepted.get(key);
  return until !== undefined && (until === '' || today === '' || until >= today);
};

/**
 * What a finding is about, wherever its row has moved to: the rule, the whole row as it stands, and what was found. When
 * any cell of the row changes it is another finding.
 */
export function acceptanceKey(finding: Finding, grid: Grid | undefined): string {
  const { rule, message, sheet, row, column, values } = finding;
  const cells = row === 0 ? [] : (grid?.values[row - 1] ?? []);
  return new Fingerprint()
    .add(JSON.stringify([rule, message, sheet, column ?? 0]))
    .add(JSON.stringify(cells))
    .add(JSON.stringify(values))
    .text();
}

/** The findings that are still to be told. Keys are only made where something was accepted. */
export function withoutAccepted(
  findings: readonly Finding[],
  grids: readonly Grid[],
  today: string,
): readonly Finding[] {
  const accepted = readAccepted(grids);
  if (accepted.size === 0) return findings;
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  return findings.filter(
    (finding) => !isAccepted(accepted, acceptanceKey(finding, byName.get(finding.sheet)), today),
  );
}

import type { FindingGroup } from '../../addon/contract.ts';
import type { Severity } from '../../core/finding.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What of the findings is shown. Groups carry all that is asked for, so a filter never looks at single findings. */
export interface Filter {
  /** Severities that are switched off. */
  readonly without: ReadonlySet<Severity>;
  readonly sheet?: string;
  readonly rule?: string;
  /** The check itself was asked for this school: the groups hold nothing else. */
  readonly school?: string;
}

export const ALL: Filter = { without: new Set() };

export const passes = ({ without, sheet, rule }: Filter, group: FindingGroup): boolean =>
  !without.has(group.severity) &&
  (sheet === undefined || group.sheet === sheet) &&
  (rule === undefined || group.rule === rule);

export interface SheetGroups {
  readonly sheet: string;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** The groups that pass, sheet by sheet, in the order of the answer, which is the order of the workbook. */
export function bySheet(groups: readonly FindingGroup[], filter: Filter): readonly SheetGroups[] {
  const sheets = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    if (!passes(filter, group)) continue;
    const same = sheets.get(group.sheet);
    if (same === undefined) sheets.set(group.sheet, [group]);
    else same.push(group);
  }
  return [...sheets].map(([sheet, same]) => ({ sheet, count: countOf(same), groups: same }));
}

export const countOf = (groups: readonly FindingGroup[]): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** What there is to choose from; a list of one is no choice. */
export const sheetsOf = (groups: readonly FindingGroup[]): string[] => [
  ...new Set(groups.map(({ sheet }) => sheet)),
];
export const rulesOf = (groups: readonly FindingGroup[]): string[] => [
  ...new Set(groups.map(({ rule }) => rule)),
];

/** The filter after a new check: a sheet or a rule with nothing left to show would hide everything else. */
export function stillPossible(
  { without, sheet, rule, school }: Filter,
  groups: readonly FindingGroup[],
): Filter {
  return {
    without,
    ...(school !== undefined && { school }),
    ...(sheet !== undefined && sheetsOf(groups).includes(sheet) && { sheet }),
    ...(rule !== undefined && rulesOf(groups).includes(rule) && { rule }),
  };
}

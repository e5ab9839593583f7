import type { CheckPage, FindingGroup } from '../../addon/contract.ts';
import type { Finding } from '../../core/finding.ts';

/** What a check has found, as far as it has been loaded: the counts of all groups come first, findings in chunks. */
export interface Results {
  readonly hash: string;
  readonly counts: CheckPage['counts'];
  readonly total: number;
  readonly groups: readonly FindingGroup[];
  readonly schools: CheckPage['schools'];
  /** Findings that the office has accepted; they are not among these. */
  readonly accepted: number;
  readonly loaded: number;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export type GroupOf = Pick<FindingGroup, 'sheet' | 'rule' | 'severity'>;

/** One text for a group; the parts cannot run into each other. */
export const groupKey = ({ sheet, rule, severity }: GroupOf): string => `${rule}|${severity}|${sheet}`;

export function firstResults(page: CheckPage): Results {
  const { hash, counts, groups, accepted, schools } = page;
  const total = counts.error + counts.warning + counts.info;
  const none: Results = { hash, counts, total, groups, accepted, schools, loaded: 0, findings: new Map() };
  return withChunk(none, page);
}

/** The chunk that begins where the last one ended; undefined when it belongs to other data. */
export function withNext(results: Results, page: CheckPage): Results | undefined {
  if (page.hash !== results.hash || page.from !== results.loaded) return undefined;
  // Fewer than were counted: asking on would never end.
  if (page.findings.length === 0) return { ...results, total: results.loaded };
  return withChunk(results, page);
}

function withChunk(results: Results, { findings }: CheckPage): Results {
  const fresh = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding);
    const group = fresh.get(key);
    if (group === undefined) fresh.set(key, [finding]);
    else group.push(finding);
  }
  const all = new Map(results.findings);
  for (const [key, group] of fresh) all.set(key, [...(all.get(key) ?? []), ...group]);
  return { ...results, loaded: results.loaded + findings.length, findings: all };
}

export const findingsOf = (results: Results, key: string): readonly Finding[] =>
  results.findings.get(key) ?? [];

export const isWhole = ({ loaded, total }: Results): boolean => loaded >= total;

import type { Finding, Severity } from '../finding.ts';
import { RULES } from './index.ts';

/** Findings of one rule on one sheet that weigh the same: a line of a list too long to be read whole. */
export interface FindingGroup {
  readonly sheet: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them offer a fix. */
  readonly fixable: number;
}

/** Looked for in all sheets together, after the rules over one sheet. */
const LAST = ['duplicate', 'overlap'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Sheets as the findings come; within one, what reading found, then the rules in their order, errors first. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, { -readonly [Key in keyof FindingGroup]: FindingGroup[Key] }>();
  for (const { sheet, rule, severity, fix } of findings) {
    const key = JSON.stringify([sheet, rule, severity]);
    const group = groups.get(key) ?? { sheet, rule, severity, count: 0, fixable: 0 };
    group.count += 1;
    if (fix) group.fixable += 1;
    groups.set(key, group);
  }
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  // Rules of the reading are in neither list and come first, as they were met.
  const place = ({ rule }: FindingGroup) =>
    LAST.includes(rule) ? RULES.length : RULES.findIndex(({ id }) => id === rule);
  return [...groups.values()].sort(
    (a, b) =>
      sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) ||
      place(a) - place(b) ||
      rules.indexOf(a.rule) - rules.indexOf(b.rule) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

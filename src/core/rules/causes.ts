import type { Finding } from '../finding.ts';

/**
 * What follows on a row from what: whoever corrects the cause has nothing left to do about these. A count that is too large
 * makes its shares, its jump and its distance from the peers wrong as well; a row written twice has every fault of the first.
 */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  'marks-sum': ['printed-rate', 'printed-sou', 'threes-share', 'outlier', 'jump', 'roll-against-marks'],
  'quality-over-pass': ['printed-rate', 'threes-share', 'percent-impossible'],
  'unit-slip': ['paid-over-plan'],
  'coverage-over': ['percent-range', 'printed-coverage'],
  'roll-balance': ['roll-carry', 'class-size'],
};

/** Each fault once: without those that follow from another one on the same row. What is only odd is no cause. */
export function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const causes = new Map<string, Set<string>>();
  for (const { rule, severity, sheet, row } of findings) {
    const follows = FOLLOWS[rule];
    const isCause = severity === 'error' || (severity === 'warning' && rule === 'unit-slip');
    if (!follows || !isCause || row === 0) continue;
    const key = `${sheet}\n${row}`;
    const known = causes.get(key) ?? new Set();
    for (const each of follows) known.add(each);
    causes.set(key, known);
  }
  if (causes.size === 0) return [...findings];
  return findings.filter(({ rule, sheet, row }) => !causes.get(`${sheet}\n${row}`)?.has(rule));
}

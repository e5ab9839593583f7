import { type Cell, isNoData, squeeze } from '../cell.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Grid } from '../model/grid.ts';
import { parseDecimal } from '../parse/decimal.ts';
import { skeletonOf } from '../parse/letters.ts';
import type { RuleSetting, RuleSettings } from '../settings.ts';
import { isMarked, RULES_MARK } from './marks.ts';

/** Columns of the sheet, from 0: the rule's id, its title, its usual weight, the one that is set, its limit, what that means. */
export const RULE_COLUMNS = { id: 0, title: 1, usual: 2, level: 3, limit: 4, note: 5 } as const;

/** What a rule can be set to, in every word that may stand there; folded to the letters of a Russian keyboard. */
const LEVELS: Readonly<Record<string, Severity | 'off'>> = {
  кате: 'error',
  ошибка: 'error',
  error: 'error',
  ескерту: 'warning',
  предупреждение: 'warning',
  warning: 'warning',
  акпарат: 'info',
  'к сведению': 'info',
  note: 'info',
  оширули: 'off',
  выключено: 'off',
  off: 'off',
};

export interface ReadRules {
  readonly rules: RuleSettings;
  readonly findings: readonly Finding[];
}

/** What the sheet of rules says; a word or a number that cannot be read is told, and the rule stays as it is. */
export function readRules(grids: readonly Grid[]): ReadRules {
  const rules = new Map<string, RuleSetting>();
  const findings: Finding[] = [];
  for (const grid of grids.filter((each) => isMarked(each, RULES_MARK)))
    grid.values.slice(1).forEach((cells, index) => {
      const cellOf = (column: number): Cell => cells[column] ?? '';
      const id = String(cellOf(RULE_COLUMNS.id)).trim();
      if (id === '') return;
      const tell = (message: 'ruleLevel' | 'ruleLimit', column: number): undefined => {
        const place = { sheet: grid.sheet, row: index + 2, column: column + 1 };
        const values = { text: String(cellOf(column)) };
        findings.push({ rule: 'rule-setting', severity: 'warning', ...place, message, values });
      };
      const level = levelOf(cellOf(RULE_COLUMNS.level));
      const limit = limitOf(cellOf(RULE_COLUMNS.limit));
      rules.set(id, {
        level: level === null ? tell('ruleLevel', RULE_COLUMNS.level) : level,
        limit: limit === null ? tell('ruleLimit', RULE_COLUMNS.limit) : limit,
      });
    });
  return { rules, findings };
}

/** Null where something stands that is no level; a blank leaves the rule as it is. */
function levelOf(cell: Cell): Severity | 'off' | undefined | null {
  if (isNoData(cell)) return undefined;
  return typeof cell === 'string' ? (LEVELS[skeletonOf(squeeze(cell))] ?? null) : null;
}

function limitOf(cell: Cell): number | undefined | null {
  if (isNoData(cell)) return undefined;
  const read = parseDecimal(cell);
  return read.ok && read.value !== undefined && read.value >= 0 ? read.value : null;
}

/** Each finding as heavy as the office has set its rule; those that are switched off are gone. */
export function weigh(findings: readonly Finding[], rules: RuleSettings): readonly Finding[] {
  if (rules.size === 0) return findings;
  return findings.flatMap((finding) => {
    const level = rules.get(finding.rule)?.level;
    if (level === 'off') return [];
    return [level === undefined ? finding : { ...finding, severity: level }];
  });
}

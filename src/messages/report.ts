import { a1 } from '../core/a1.ts';
import type { Finding, Severity } from '../core/finding.ts';
import { type Lang, type Words, words } from './catalog.ts';
import { findingText } from './findings.ts';
import { checkWords } from './panel/check.ts';
import { ruleTitle } from './panel/rules.ts';

const HEADS = [
  checkWords.severity,
  checkWords.sheet,
  words('Ұяшық', 'Ячейка', 'Cell'),
  checkWords.rule,
  words('Ескертпе', 'Замечание', 'Finding'),
  checkWords.school,
  words('Болған', 'Было', 'Before'),
  words('Болады', 'Станет', 'After'),
];

export const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: checkWords.error,
  warning: checkWords.warning,
  info: checkWords.info,
};

export const REPORT_NAME = words('Тексеру есебі', 'Отчёт о проверке', 'Report of the check');

/** Widths of the columns, in characters. */
export const REPORT_WIDTHS = [11, 24, 9, 30, 70, 30, 18, 18];

/** Every finding in a row, below a row of heads: what a file of the report holds, whatever its kind. */
export const reportRows = (findings: readonly Finding[], lang: Lang): (string | number)[][] => [
  HEADS.map((head) => head[lang]),
  ...findings.map((finding) => [
    SEVERITY_WORDS[finding.severity][lang],
    finding.sheet,
    cellOf(finding),
    ruleTitle(finding.rule)[lang],
    findingText(finding, lang),
    finding.school ?? '',
    finding.fix?.before ?? '',
    finding.fix?.after ?? '',
  ]),
];

/** A row by its number; nothing for a whole sheet. */
const cellOf = ({ row, column }: Finding): string =>
  row === 0 ? '' : column === undefined ? String(row) : a1(row, column);

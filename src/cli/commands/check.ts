import { a1 } from '../../core/a1.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { type Lang, type Words, words } from '../../messages/catalog.ts';
import { findingText } from '../../messages/findings.ts';
import { readWorkbookFile } from '../files.ts';
import { type FileOptions, langOf, print, printJson, readOptionsOf } from '../options.ts';
import { Session } from '../session.ts';

const SEVERITIES: Readonly<Record<Severity, Words>> = {
  error: words('Қате', 'Ошибка', 'Error'),
  warning: words('Ескерту', 'Предупреждение', 'Warning'),
  info: words('Ақпарат', 'К сведению', 'Note'),
};
const COUNTS = words(
  'Қате: {e}, ескерту: {w}, ақпарат: {i}',
  'Ошибок: {e}, предупреждений: {w}, к сведению: {i}',
  'Errors: {e}, warnings: {w}, notes: {i}',
);

/** «Give its value once for the whole sheet» is done with an option here, in the panel with a field. */
const GIVE_ONCE = words(
  'Бүкіл парақтың мәні: --district, --school, --year, --term.',
  'Значение для всего листа: --district, --school, --year, --term.',
  'A value for the whole sheet: --district, --school, --year, --term.',
);

/** Checks a file as the panel checks a workbook: 0 when no errors, 1 when there are. */
export async function check(file: string, options: FileOptions): Promise<number> {
  const lang = langOf(options);
  const session = await Session.open(await readWorkbookFile(file, lang), lang);
  const { findings, counts } = session.findings(readOptionsOf(options));
  if (options.json) printJson({ findings: findings.map((finding) => findingJson(finding, lang)), counts });
  else {
    for (const finding of findings)
      print(`${SEVERITIES[finding.severity][lang]}\t${finding.sheet}\t${findingText(finding, lang)}`);
    if (findings.some(({ message }) => message === 'headingMissing')) print(GIVE_ONCE[lang]);
    print(countsText(counts, lang));
  }
  return counts.error > 0 ? 1 : 0;
}

export const countsText = (counts: Record<Severity, number>, lang: Lang): string =>
  COUNTS[lang]
    .replace('{e}', String(counts.error))
    .replace('{w}', String(counts.warning))
    .replace('{i}', String(counts.info));

/** `a1` is a cell, a row ("7:7"), or empty where the finding is about the whole sheet. */
const findingJson = (finding: Finding, lang: Lang) => ({
  rule: finding.rule,
  severity: finding.severity,
  sheet: finding.sheet,
  a1: addressOf(finding),
  message: findingText(finding, lang),
  values: finding.values,
  ...(finding.school !== undefined && { school: finding.school }),
  ...(finding.fix && { fix: finding.fix }),
});

function addressOf({ row, column }: Finding): string {
  if (row === 0) return '';
  return column === undefined ? `${row}:${row}` : a1(row, column);
}

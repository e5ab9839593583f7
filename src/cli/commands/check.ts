import { join } from 'node:path';
import { a1 } from '../../core/a1.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import type { FindingSchool } from '../../core/findingSchools.ts';
import { writeCsv } from '../../files/csv/write.ts';
import { safeName } from '../../files/fileName.ts';
import { addSheet, createWorkbook, fillRows } from '../../host/model/create.ts';
import { type Lang, words } from '../../messages/catalog.ts';
import { findingText } from '../../messages/findings.ts';
import { REPORT_NAME, reportRows, SEVERITY_WORDS } from '../../messages/report.ts';
import { slipOf } from '../../messages/slip.ts';
import { slipPage } from '../../messages/slipPage.ts';
import { readWorkbookFile, saveBytes, saveWorkbook } from '../files.ts';
import { type FileOptions, langOf, print, printJson, readOptionsOf } from '../options.ts';
import { Session } from '../session.ts';

const COUNTS = words(
  'Қате: {e}, ескерту: {w}, ақпарат: {i}',
  'Ошибок: {e}, предупреждений: {w}, к сведению: {i}',
  'Errors: {e}, warnings: {w}, notes: {i}',
);

/** «Give its value once for the whole sheet» is done with an option here, in the panel with a field. */
const GIVE_ONCE = words(
  'Бүкіл парақтың мәні: --district, --school, --year, --term, --month.',
  'Значение для всего листа: --district, --school, --year, --term, --month.',
  'A value for the whole sheet: --district, --school, --year, --term, --month.',
);

interface CheckOptions extends FileOptions {
  readonly report?: string;
  readonly slips?: string;
}

/** Checks a file as the panel checks a workbook: 0 when no errors, 1 when there are. */
export async function check(file: string, options: CheckOptions): Promise<number> {
  const lang = langOf(options);
  const session = await Session.open(await readWorkbookFile(file, lang), lang);
  const { findings, counts, schools } = session.findings(readOptionsOf(options));
  if (options.json) printJson({ findings: findings.map((finding) => findingJson(finding, lang)), counts });
  else {
    for (const finding of findings)
      print(`${SEVERITY_WORDS[finding.severity][lang]}\t${finding.sheet}\t${findingText(finding, lang)}`);
    if (findings.some(({ message }) => message === 'headingMissing')) print(GIVE_ONCE[lang]);
    print(countsText(counts, lang));
  }
  if (options.report !== undefined) await saveReport(options.report, findings, lang);
  if (options.slips !== undefined) saveSlips(options.slips, findings, schools);
  return counts.error > 0 ? 1 : 0;
}

/** A workbook or a .csv file, by its name. */
async function saveReport(path: string, findings: readonly Finding[], lang: Lang): Promise<void> {
  const rows = reportRows(findings, lang);
  if (!path.endsWith('.xlsx')) return saveBytes(path, writeCsv(rows));
  const book = createWorkbook();
  const sheet = addSheet(book, REPORT_NAME[lang]);
  fillRows(sheet, rows);
  await saveWorkbook(path, book);
}

/** A page for each school, to be printed or sent as it is. */
function saveSlips(folder: string, findings: readonly Finding[], schools: readonly FindingSchool[]): void {
  const date = new Date().toLocaleDateString('ru-RU');
  for (const school of schools) {
    const own = findings.filter((finding) => finding.school === school.name);
    const page = slipPage(slipOf(school, own, { date, executor: '' }));
    saveBytes(join(folder, `${safeName(school.name)}.html`), new TextEncoder().encode(page));
  }
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

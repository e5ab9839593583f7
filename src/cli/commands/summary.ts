import { periodKey } from '../../core/model/period.ts';
import type { SummaryFigures } from '../../core/summary/figures.ts';
import type { Text } from '../../core/summary/plan.ts';
import { fill, type Lang, type Words, words } from '../../messages/catalog.ts';
import { summaryWords } from '../../messages/summary.ts';
import { askedWords, districtName, textWords } from '../../messages/text.ts';
import { drawCharts } from '../charts.ts';
import { readWorkbookFile, saveWorkbook } from '../files.ts';
import { fillFormulas } from '../formulas.ts';
import { type FileOptions, langOf, print, printJson, readOptionsOf } from '../options.ts';
import { Session } from '../session.ts';
import { tableText } from '../tableText.ts';
import { countsText } from './check.ts';

export interface SummaryOptions extends FileOptions {
  readonly period: string;
  readonly out?: string;
  readonly charts?: string;
  readonly live?: boolean;
}

const NO_DATA: Words = words(
  'Бұл кезеңге дерек жоқ. --period мәнін немесе кестедегі оқу жылы мен тоқсанды тексеріңіз.',
  'За этот период данных нет. Проверьте --period либо учебный год и четверть в таблице.',
  'There are no data for this period. Check --period, or the school year and the term in the table.',
);
const SAVED: Words = words('Сақталды: {file}', 'Сохранено: {file}', 'Saved: {file}');

/** Figures of a period from a file; with `--out` and `--charts` also the sheets and the pictures. */
export async function summary(file: string, options: SummaryOptions): Promise<number> {
  const lang = langOf(options);
  const session = await Session.open(await readWorkbookFile(file, lang), lang);
  const read = readOptionsOf(options);
  const figures = session.ask('summary.figures', { period: options.period, options: read });
  const { counts } = session.ask('check.run', { from: 0, options: read });
  const saved: string[] = [];
  if (options.out !== undefined || options.charts !== undefined) {
    session.makeSummary(options.period, read, { live: options.live === true });
    if (options.live) await fillFormulas(session.host);
  }
  if (options.out !== undefined) {
    await saveWorkbook(options.out, session.workbook);
    saved.push(options.out);
  }
  if (options.charts !== undefined)
    saved.push(
      ...(await drawCharts(session.workbook, options.charts, (sheet, chart) => `${sheet.name}-${chart}`)),
    );
  if (options.json)
    printJson({ ...figuresJson(figures, lang), counts: { ...figures.counts, findings: counts } });
  else {
    printOverview(figures, lang);
    print(countsText(counts, lang));
    for (const path of saved) print(fill(SAVED[lang], { file: path }));
  }
  return counts.error > 0 ? 1 : 0;
}

function figuresJson({ period, districts, total, refused, lines, tables }: SummaryFigures, lang: Lang) {
  return {
    period: period.asked,
    shown: periodKey(period.shown),
    shownAs: period.shownAs,
    previous: period.previous ? comparedJson(period.previous) : null,
    lastYear: period.lastYear ? comparedJson(period.lastYear) : null,
    comparable: period.comparable ? comparedJson(period.comparable) : null,
    districts: districts.map(({ district, ...unit }) => ({
      kato: district.kato,
      name: districtName(district.kato, district.text, lang),
      ...unit,
    })),
    total,
    lines: lines.map((line) => textWords(line, lang)),
    tables: tables.map((table) => tableJson(table, lang)),
    refused: refused.map(({ sheet, row, reason }) => ({
      sheet,
      row,
      reason,
      message: summaryWords[`refused.${reason}`][lang],
    })),
  };
}

/** Words in the language asked for; numbers at full length. */
function tableJson({ id, heading, columns, rows, notes }: SummaryFigures['tables'][number], lang: Lang) {
  const say = (cell: number | Text | null) =>
    typeof cell === 'number' || cell === null ? cell : textWords(cell, lang);
  return {
    id,
    heading: say(heading),
    columns: columns.map(({ key, head, group, format }) => ({
      key,
      head: say(head),
      ...(group !== undefined && { group: say(group) }),
      format,
    })),
    rows: rows.map(({ key, cells, isTotal, formats }) => ({
      key,
      ...(isTotal && { total: true }),
      ...(formats && { formats }),
      cells: cells.map(say),
    })),
    notes: notes.map(say),
  };
}

const comparedJson = ({
  period,
  notComparable,
  otherPupils,
}: NonNullable<SummaryFigures['period']['previous']>) => ({
  period: periodKey(period),
  comparable: notComparable === undefined,
  ...(notComparable === undefined ? {} : { why: notComparable }),
  ...(otherPupils ? { otherPupils } : {}),
});

/** The overview in the terminal: what it says, and its tables. */
function printOverview({ period, lines, tables }: SummaryFigures, lang: Lang): void {
  print(fill(summaryWords.overviewTitle[lang], { period: askedWords(period.asked, lang) }));
  for (const line of lines) print(textWords(line, lang));
  if (!tables.some(hasFigures)) print(NO_DATA[lang]);
  for (const table of tables) for (const line of tableText(table, lang)) print(line);
  print('');
}

/** Rows that took no part are named by their numbers, which are no figures. */
const hasFigures = ({ id, rows }: SummaryFigures['tables'][number]): boolean =>
  id !== 'refused' && rows.some(({ cells }) => cells.some((cell) => typeof cell === 'number' && cell !== 0));

import { periodKey } from '../../core/model/period.ts';
import type { SummaryFigures, UnitFigures } from '../../core/summary/figures.ts';
import { shownText } from '../../core/summary/headLines.ts';
import type { Text } from '../../core/summary/plan.ts';
import { fill, type Lang, type Words, words } from '../../messages/catalog.ts';
import { numberWords } from '../../messages/numbers.ts';
import { summaryWords } from '../../messages/summary.ts';
import { askedWords, districtName, textWords } from '../../messages/text.ts';
import { drawCharts } from '../charts.ts';
import { readWorkbookFile, saveWorkbook } from '../files.ts';
import { fillFormulas } from '../formulas.ts';
import { type FileOptions, langOf, print, printJson, readOptionsOf } from '../options.ts';
import { Session } from '../session.ts';
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
    printTable(figures, lang);
    print(countsText(counts, lang));
    for (const path of saved) print(fill(SAVED[lang], { file: path }));
  }
  return counts.error > 0 ? 1 : 0;
}

function figuresJson({ period, districts, total, refused, tables }: SummaryFigures, lang: Lang) {
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
    columns: columns.map(({ key, head, group }) => ({
      key,
      head: say(head),
      ...(group !== undefined && { group: say(group) }),
    })),
    rows: rows.map(({ key, cells, isTotal }) => ({
      key,
      ...(isTotal && { total: true }),
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

/** The overview's first table in the terminal: quality and pass rate with the changes against the previous period. */
function printTable({ period, districts, total }: SummaryFigures, lang: Lang): void {
  print(fill(summaryWords.overviewTitle[lang], { period: askedWords(period.asked, lang) }));
  print(textWords(shownText(period), lang));
  if (total.indicators.quality.denominator === 0) print(NO_DATA[lang]);
  const rowOf = (name: string, { indicators }: UnitFigures): string[] => {
    const { quality, passRate } = indicators;
    return [
      name,
      numberWords(quality.denominator, lang),
      shown(quality.value, lang),
      signed(quality.deltaPp, lang),
      signed(quality.lastYearDeltaPp, lang),
      quality.rank === null ? '–' : String(quality.rank),
      shown(passRate.value, lang),
    ];
  };
  const say = (word: keyof typeof summaryWords) => summaryWords[word][lang];
  const rows = [
    [
      say('district'),
      say('graded'),
      say('qualityPercent'),
      say('changePp'),
      lastYearHead(lang),
      say('place'),
      say('passRatePercent'),
    ],
    ...districts.map((unit) => rowOf(districtName(unit.district.kato, unit.district.text, lang), unit)),
    rowOf(say('total'), total),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    print(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  }
}

const LAST_YEAR = words('Өткен жылмен салыстырғанда, п.т.', 'К прошлому году, п.п.', 'On last year, pp');
const lastYearHead = (lang: Lang): string => LAST_YEAR[lang];

const shown = (value: number | null, lang: Lang): string =>
  value === null ? '–' : numberWords(value, lang, 1);
const signed = (value: number | null, lang: Lang): string =>
  value === null ? '–' : `${value > 0.05 ? '+' : ''}${numberWords(value, lang, 1)}`;

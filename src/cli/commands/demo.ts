import { join } from 'node:path';
import { roundHalfUp } from '../../core/rounding.ts';
import type { SheetModel } from '../../host/model/workbook.ts';
import { fill, type Lang, words } from '../../messages/catalog.ts';
import { numberWords, percentWords } from '../../messages/numbers.ts';
import { scenarios } from '../../scenarios/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { drawCharts } from '../charts.ts';
import { saveWorkbook } from '../files.ts';
import { langOf, print } from '../options.ts';
import { Session } from '../session.ts';
import { Trouble } from '../trouble.ts';
import { countsText } from './check.ts';

const SAID = {
  made: words(
    '  Жасалды: {sheets} парақ, {charts} диаграмма → {file}',
    '  Сделано: листов {sheets}, диаграмм {charts} → {file}',
    '  Made: {sheets} sheets, {charts} charts → {file}',
  ),
  picture: words('  Сурет: {picture}', '  Рисунок: {picture}', '  Picture: {picture}'),
  calls: words(
    '  Google сервистеріне жасалған шақыру саны: {calls}',
    '  Обращений к сервисам Google: {calls}',
    '  Calls to Google’s services: {calls}',
  ),
  total: words(
    '  Жалпы білім сапасы: {value}',
    '  Качество знаний в целом: {value}',
    '  Quality overall: {value}',
  ),
  checked: words('  Тексеру нәтижесі. {counts}', '  Результат проверки. {counts}', '  Checked. {counts}'),
};

/** Makes each scenario as an office would: check, summary, charts; and says in plain words what was made and where. */
export async function demo(
  ids: readonly string[],
  options: { readonly out: string; readonly lang?: string },
): Promise<number> {
  const lang = langOf(options);
  const unknown = ids.find((id) => scenarios.every((scenario) => scenario.id !== id));
  if (unknown !== undefined) {
    const known = scenarios.map(({ id }) => id).join(', ');
    throw new Trouble(fill(NO_EXAMPLE[lang], { text: unknown, options: known }));
  }
  const asked = scenarios.filter(({ id }) => ids.length === 0 || ids.includes(id));
  for (const scenario of asked) await makeScenario(scenario, options.out, lang);
  return 0;
}

const NO_EXAMPLE = words(
  '«{text}» деген мысал жоқ. Бар мысалдар: {options}.',
  'Примера «{text}» нет. Есть примеры: {options}.',
  'There is no example “{text}”. The examples are: {options}.',
);

async function makeScenario(scenario: Scenario, folder: string, lang: Lang): Promise<void> {
  print(`${scenario.id}: ${scenario.names[lang]}`);
  const session = await Session.open(scenario.workbook(lang === 'en' ? undefined : lang), lang);
  const before = session.workbook.sheets.length;
  const { counts } = session.findings({});
  print(fill(SAID.checked[lang], { counts: countsText(counts, lang) }));
  const calls = makeSummary(session, scenario, lang);
  const file = join(folder, `${scenario.id}.xlsx`);
  await saveWorkbook(file, session.workbook);
  const made = session.workbook.sheets.slice(before).filter(({ hidden }) => !hidden);
  const charts = made.reduce((sum, sheet) => sum + sheet.charts.length, 0);
  print(fill(SAID.made[lang], { sheets: made.length, charts, file }));
  if (calls > 0) print(fill(SAID.calls[lang], { calls: numberWords(calls, lang) }));
  const pictures = await drawCharts(session.workbook, folder, (sheet, chart) =>
    pictureName(scenario.id, made, sheet, chart),
  );
  for (const picture of pictures) print(fill(SAID.picture[lang], { picture }));
}

/** How many calls it cost; none where there is nothing to sum, which is told: a road map holds no marks. */
function makeSummary(session: Session, { period }: Scenario, lang: Lang): number {
  const callsBefore = session.serviceCalls;
  try {
    const { total } = session.ask('summary.figures', { period });
    const value = total.indicators.quality.value;
    if (value !== null) print(fill(SAID.total[lang], { value: percentWords(roundHalfUp(value, 2), lang) }));
    session.makeSummary(period, {});
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    print(`  ${error.message}`);
    return 0;
  }
  return session.serviceCalls - callsBefore;
}

/** The overview's charts, and those of the first district: what the others look like too. */
function pictureName(
  id: string,
  made: readonly SheetModel[],
  sheet: SheetModel,
  chart: string,
): string | undefined {
  const at = made.indexOf(sheet);
  if (at === 0) return `${id}-${chart}`;
  return at === 1 ? `${id}-district-${chart}` : undefined;
}

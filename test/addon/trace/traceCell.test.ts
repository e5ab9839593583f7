import { beforeAll, describe, expect, test } from 'vitest';
import type { TracedFigure, TracedSource } from '../../../src/addon/contract.ts';
import type { ProjectFile } from '../../../src/build/project.ts';
import { scenarios } from '../../../src/scenarios/index.ts';
import { figureIn } from '../../../src/sheets/figurePlace.ts';
import { project } from '../../project.ts';
import { INPUT, officeBook, Panel, sheetNamed, sheetStamped } from '../summary/office.ts';

let files: readonly ProjectFile[];
beforeAll(async () => {
  files = await project();
});

function made(): Panel {
  const panel = new Panel(files, officeBook());
  panel.summary();
  return panel;
}

const overviewOf = (panel: Panel, period = '2025-T1') =>
  sheetStamped(panel.host.workbook, `${period}|overview`);

const valuesOf = (panel: Panel, sheet: string) =>
  sheetNamed(panel.host.workbook, sheet).cells.map((row) => row.map((cell) => cell?.value ?? '')) as (
    | string
    | number
  )[][];

/** Where a figure stands: of a row, by its key, under a column, by its name. */
function cellOf(panel: Panel, sheet: string, section: string, row: string, column: string) {
  const values = valuesOf(panel, sheet);
  for (const [r, cells] of values.entries())
    for (const c of cells.keys()) {
      const place = figureIn(values, r + 1, c + 1);
      if (place?.section === section && place.row === row && place.column === column)
        return { row: r + 1, column: c + 1 };
    }
  throw new Error(`${section}:${row} ${column}`);
}

function traced(panel: Panel, sheet: string, at: { row: number; column: number }) {
  const model = sheetNamed(panel.host.workbook, sheet);
  panel.host.workbook.activeSheetId = model.id;
  panel.host.selection = { sheetId: model.id, box: { ...at, rows: 1, columns: 1 } };
  return panel.answer('cell.trace', {});
}

const TALGAR = '196200000';

describe('a figure of a summary', () => {
  // Schools 1 and 2 of term I, as the sheet has them: 11 + 12 and 12 + 14 of 33 and 36.
  test('its rows, their numbers and their sum', () => {
    const panel = made();
    const overview = overviewOf(panel).name;
    const at = cellOf(panel, overview, 'attainment', TALGAR, 'quality.value');
    const answer = traced(panel, overview, at);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    const figure = answer.value as TracedFigure;
    const [part] = figure.parts;
    expect(figure).toMatchObject({ is: 'figure', agrees: true, unit: 'percent', isChange: false });
    expect(figure.title.ru).toContain('Талгарский район');
    expect(part?.rows.map(({ sheet, row }) => `${sheet}!${row}`)).toEqual([`${INPUT}!2`, `${INPUT}!3`]);
    const input = valuesOf(panel, INPUT);
    const sum = (column: number) => Number(input[1]?.[column]) + Number(input[2]?.[column]);
    // Columns G to J are «5», «4», «3», «2».
    const [good, all] = [sum(6) + sum(7), sum(6) + sum(7) + sum(8) + sum(9)];
    expect(part).toMatchObject({ numerator: good, denominator: all, count: 2 });
    expect(figure.shown).toBeCloseTo((100 * good) / all, 9);
  });

  test('a change has two parts: now, and what it is against', () => {
    const panel = new Panel(files, officeBook());
    panel.summary({ period: '2025-T2' });
    const overview = overviewOf(panel, '2025-T2').name;
    const at = cellOf(panel, overview, 'attainment', 'total', 'quality.previousDelta');
    const answer = traced(panel, overview, at);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    const { parts, isChange, agrees, shown } = answer.value as TracedFigure;
    expect({ isChange, agrees, roles: parts.map(({ role, count }) => [role, count]) }).toEqual({
      isChange: true,
      agrees: true,
      roles: [
        ['own', 5],
        ['less', 5],
      ],
    });
    const printed = (value: number | null | undefined) => Math.round((value ?? 0) * 10);
    expect(shown).toBeCloseTo((printed(parts[0]?.value) - printed(parts[1]?.value)) / 10, 9);
  });

  test('rows that were inserted above, and a column, do not move the answer', () => {
    const panel = made();
    const sheet = overviewOf(panel);
    const before = cellOf(panel, sheet.name, 'attainment', TALGAR, 'graded');
    sheet.cells.splice(before.row - 2, 0, []);
    sheet.rowCount += 1;
    const answer = traced(panel, sheet.name, { row: before.row + 1, column: before.column });
    expect(answer).toMatchObject({ ok: true, value: { is: 'figure', agrees: true } });
  });

  test('an input that has changed since is told, with what it would be now', () => {
    const panel = made();
    const overview = overviewOf(panel).name;
    const at = cellOf(panel, overview, 'attainment', TALGAR, 'graded');
    const cell = sheetNamed(panel.host.workbook, INPUT).cells[1]?.[6];
    if (cell) cell.value = Number(cell.value) + 4;
    const answer = traced(panel, overview, at);
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    const { agrees, shown, value } = answer.value as TracedFigure;
    expect({ agrees, more: (value ?? 0) - (shown ?? 0) }).toEqual({ agrees: false, more: 4 });
  });

  test.each([
    ['a heading', 'overview', { row: 1, column: 2 }],
    ['a name', 'overview', { row: 12, column: 2 }],
  ])('%s is no figure', (_, plan, at) => {
    const panel = made();
    expect(traced(panel, sheetStamped(panel.host.workbook, `2025-T1|${plan}`).name, at)).toEqual({
      v: 1,
      ok: false,
      error: { code: 'no-figure', values: {} },
    });
  });
});

describe('a row of the input', () => {
  test('the figures that it moves, in the overview and in its own district', () => {
    const panel = made();
    const answer = traced(panel, INPUT, { row: 2, column: 7 });
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    const { is, row, count, figures } = answer.value as TracedSource;
    expect({ is, row }).toEqual({ is: 'row', row: 2 });
    expect(count).toBeGreaterThan(20);
    const overview = overviewOf(panel).name;
    const own = sheetStamped(panel.host.workbook, `2025-T1|district:${TALGAR}`).name;
    expect(new Set(figures.map(({ sheet }) => sheet))).toEqual(new Set([overview, own]));
    const at = cellOf(panel, overview, 'attainment', TALGAR, 'quality.value');
    expect(figures).toContainEqual(expect.objectContaining({ sheet: overview, ...at }));
  });

  test('one that is not counted says so', () => {
    const panel = made();
    expect(traced(panel, INPUT, { row: 1, column: 7 })).toMatchObject({
      ok: false,
      error: { code: 'row-not-counted' },
    });
  });
});

test('a budget in a scenario is traced to its row in tenge', () => {
  const scenario = scenarios.find(({ id }) => id === 'tabysty-50');
  if (scenario === undefined) throw new Error('no scenario');
  const panel = new Panel(files, scenario.workbook('ru'));
  panel.summary({ period: '2025-09', language: 'ru' });
  const overview = overviewOf(panel, '2025-09').name;
  const at = cellOf(panel, overview, 'financeProgrammes', 'горячее питание', 'planYear.value');
  const answer = traced(panel, overview, at);
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  const { agrees, parts, shown } = answer.value as TracedFigure;
  // 13 940 млн ₸ for meals, in eleven districts; the sheet is in thousands.
  expect({ agrees, shown, numerator: parts[0]?.numerator, rows: parts[0]?.count }).toEqual({
    agrees: true,
    shown: 13_940_000,
    numerator: 13_940_000_000,
    rows: 11,
  });
  expect(parts[0]?.rows[0]?.sheet).toBe('Бюджет 2025');
});

test('the menu opens the panel and asks it once', () => {
  const panel = made();
  expect(panel.host.run('showSource', [], { as: 'menu' }).ok).toBe(true);
  expect(panel.ask('workbook.overview', {}).asked).toBe('trace');
  expect(panel.ask('workbook.overview', {}).asked).toBeNull();
});

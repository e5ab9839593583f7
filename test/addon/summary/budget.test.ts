/** Service calls of a summary, counted by the host: what Sheets charges most for. */
import { expect, test } from 'vitest';
import type { CallCounts } from '../../../src/host/kernel/execution.ts';
import { project } from '../../project.ts';
import { INPUT, officeBook, Panel, sheetNamed } from './office.ts';

const GETTERS = ['getValues', 'getNumberFormats', 'getFormulas', 'getDisplayValues', 'getMergedRanges'];
const FORMATS =
  /^Range\.set(NumberFormats|FontWeights|FontSizes|FontColors|Backgrounds|Wraps|HorizontalAlignments|VerticalAlignment)$/;
const STRUCTURE =
  /^(Spreadsheet\.(insertSheet|deleteSheet)|Sheet\.(insert(Rows|Columns)|delete|setName|set(Column|Frozen|Conditional)|hide|show)\w*)/;
const SMALL =
  /^EmbeddedChartBuilder|^ConditionalFormatRule|^BooleanCondition|newConditional|^Utilities|^Properties|^Session/;

const countOf = ({ calls }: CallCounts, pattern: RegExp): number =>
  Object.entries(calls).reduce((sum, [call, count]) => (pattern.test(call) ? sum + count : sum), 0);
const withoutBuilders = (counts: CallCounts): number => counts.total - countOf(counts, SMALL);

test('a first summary: start, charts’ data, overview, three districts, end', async () => {
  const panel = new Panel(await project(), officeBook());
  panel.summary();
  const [start, blocks, ...rest] = panel.executions;
  const sheets = rest.slice(0, -1);
  const end = rest[rest.length - 1];
  expect(sheets).toHaveLength(4);
  // Three input sheets: each whole-range getter at most once a sheet, a name, a stamp.
  for (const getter of GETTERS) expect(start?.calls[`Range.${getter}`] ?? 0, getter).toBeLessThanOrEqual(3);
  expect(start?.calls['Sheet.getName']).toBe(3);
  expect(start?.calls['Sheet.getDeveloperMetadata']).toBe(3);
  for (const sheet of sheets) {
    expect(countOf(sheet, FORMATS)).toBe(8);
    // The stored text of the task is read and the state written beside: setValue, not setValues.
    expect(sheet.calls['Range.setValues']).toBe(1);
    expect(countOf(sheet, STRUCTURE)).toBeLessThanOrEqual(12);
    expect(countOf(sheet, /^Sheet\.(insertChart|updateChart)$/)).toBe(sheet.calls['Sheet.newChart'] ?? 0);
    expect(sheet.calls['Sheet.getName']).toBeUndefined();
    expect(sheet.calls['Sheet.getDeveloperMetadata']).toBe(2);
  }
  const table = [start, blocks, ...sheets, end].flatMap((each) => (each ? [withoutBuilders(each)] : []));
  // Without the builders of charts and rules, which work in the script's own memory. Grows only with a reason.
  expect(
    table.every((total) => total <= 75),
    `calls: ${table.join(' ')}`,
  ).toBe(true);
});

test('the same input again: reading only, and three calls a sheet of ours', async () => {
  const panel = new Panel(await project(), officeBook());
  panel.summary();
  panel.executions = [];
  panel.summary();
  const [again] = panel.executions;
  expect(again?.calls['Range.getValues']).toBe(3);
  expect(again?.calls['Sheet.getName']).toBe(8);
  expect(again?.calls['Sheet.getDeveloperMetadata']).toBe(8);
});

test('an update in place: one reading of each output sheet, one writing, no structure', async () => {
  const panel = new Panel(await project(), officeBook());
  panel.summary();
  const cell = sheetNamed(panel.host.workbook, INPUT).cells[1]?.[6];
  if (cell) cell.value = 21;
  panel.executions = [];
  panel.summary();
  for (const sheet of panel.executions.slice(2, -1)) {
    expect(sheet.calls['Range.getFormulas']).toBe(1);
    expect(sheet.calls['Range.setValues']).toBe(1);
    expect(countOf(sheet, FORMATS)).toBe(1);
    // The rules of colour are set anew. The hidden sheet of the charts is hidden once more: it costs less than asking.
    expect(countOf(sheet, STRUCTURE)).toBeLessThanOrEqual(2);
    expect(sheet.calls['Sheet.insertChart']).toBeUndefined();
    expect(sheet.calls['Sheet.getName']).toBeUndefined();
  }
});

test('what a step costs does not grow with the number of sheets', async () => {
  const totals = async (more: number) => {
    const workbook = officeBook();
    const panel = new Panel(await project(), workbook);
    for (let index = 0; index < more; index++) {
      panel.host.workbook.sheets.push({
        ...structuredClone(sheetNamed(workbook, 'Жоспар')),
        id: 1000 + index,
        name: `Парақ ${index}`,
      });
    }
    panel.summary();
    return panel.executions.slice(1).map(({ total }) => total);
  };
  expect(await totals(30)).toEqual(await totals(0));
});

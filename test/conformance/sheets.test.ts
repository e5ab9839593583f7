/** Sheets, grids, charts, rules and marks. Numbers are items of the checklist. */
import { describe, expect, test } from 'vitest';
import { addSheet } from '../../src/host/model/create.ts';
import { messageOf, resultOf, run, workbookOf } from './script.ts';

describe('10.23 ranges', () => {
  test.each([
    ['at(1000, 26, 1, 1)', 'no error, but "Z1000"'],
    ['at(1000, 26, 2, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['at(1, 27, 1, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['at(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['at(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['at(0, 1, 1, 1)', 'The starting row of the range is too small.'],
    ['at(1, 0, 1, 1)', 'The starting column of the range is too small.'],
  ])('%s', (range, message) => {
    expect(messageOf(`return ${range}.getA1Notation();`)).toBe(message);
  });

  test('the data range and the last row see contents only', () => {
    const body = `
      at(2, 3).setValue('x');
      at(50, 20).setNumberFormat('0.0');
      at(60, 1).setNote('looks like nothing');
      return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`;
    expect(resultOf(body)).toEqual(['A1:C2', 2, 3]);
  });

  test('an empty sheet has no last row, and A1 for its data', () => {
    const body = 'return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];';
    expect(resultOf(body)).toEqual(['A1', 0, 0]);
  });

  test('a formula counts as content even without a value', () => {
    expect(resultOf('at(4, 1).setFormula("=B1"); return sheet.getLastRow();')).toBe(4);
  });

  test('clear takes contents and looks, clearContent contents alone', () => {
    const workbook = workbookOf([[1, 2]]);
    run("at(1, 1, 1, 2).setNumberFormat('0.0'); at(1, 1).clear(); at(1, 2).clearContent();", { workbook });
    expect(workbook.sheets[0]?.cells[0]).toEqual([{}, { style: 1 }]);
  });
});

describe('10.26 names and numbers of sheets', () => {
  test.each(['Data', 'data'])('a second %s is refused', (name) => {
    expect(messageOf(`book.insertSheet('${name}', 0);`)).toBe(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  });
  test('renaming to a taken name is refused, to its own is not', () => {
    expect(messageOf("book.insertSheet('Свод', 1).setName('Data');")).toMatch(/already exists/);
    expect(resultOf("return sheet.setName('data').getName();")).toBe('data');
  });
  test('a sheet is found by its id whatever its name, and one that is gone is null', () => {
    const body = `
      const other = book.insertSheet('Свод', 1);
      const id = other.getSheetId();
      other.setName('Қорытынды');
      const found = book.getSheetById(id).getName();
      book.deleteSheet(other);
      return [found, book.getSheetById(id)];`;
    expect(resultOf(body)).toEqual(['Қорытынды', null]);
  });
  test('the last sheet stays', () => {
    expect(messageOf('book.deleteSheet(sheet);')).toBe("You can't remove all the sheets in a document.");
    expect(messageOf('sheet.hideSheet();')).toBe("You can't hide all the sheets in a document.");
  });
  test('the last visible sheet stays', () => {
    const message = "You can't remove all the visible sheets in a document.";
    expect(messageOf("book.insertSheet('Б', 1).hideSheet(); book.deleteSheet(sheet);")).toBe(message);
  });
  test('a deleted sheet can be used no more', () => {
    const body = "const other = book.insertSheet('Б', 1); book.deleteSheet(other); other.getName();";
    expect(messageOf(body)).toMatch(/^Sheet \d+ not found$/);
  });
  test('a new sheet comes where it was asked for, in front, with 1 000 rows and 26 columns', () => {
    const body = `
      const first = book.insertSheet('А', 0);
      return [book.getSheets().map((s) => s.getName()), book.getActiveSheet().getName(), first.getMaxRows(), first.getMaxColumns()];`;
    expect(resultOf(body)).toEqual([['А', 'Data'], 'А', 1000, 26]);
  });
  test('getSheetByName gives null for a name that is not there', () => {
    expect(resultOf("return book.getSheetByName('Нет');")).toBeNull();
  });
});

describe('rows and columns', () => {
  test('what lies below moves, with everything that belongs to it', () => {
    const workbook = workbookOf([[1], [2], [3]]);
    const sheet = workbook.sheets[0];
    sheet?.merges.push({ row: 2, column: 1, rows: 2, columns: 2 });
    sheet?.hiddenRows.add(3);
    const body = `
      const chart = sheet.newChart().asColumnChart().addRange(at(1, 1, 3, 1)).setPosition(3, 1, 0, 0).build();
      sheet.insertChart(chart);
      sheet.insertRowsAfter(1, 2);`;
    run(body, { workbook });
    expect(sheet?.cells.map((row) => row?.[0]?.value)).toEqual([1, undefined, undefined, 2, 3]);
    expect(sheet).toMatchObject({
      rowCount: 1002,
      merges: [{ row: 4, rows: 2 }],
      charts: [{ ranges: [{ box: { row: 1, rows: 5 } }], anchor: { row: 5 } }],
    });
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([5]);
  });

  test.each([
    ['insertRowsBefore(2, 1)', [1, undefined, 2, 3]],
    ['insertRowsAfter(2, 1)', [1, 2, undefined, 3]],
    ['insertRowsBefore(1, 2)', [undefined, undefined, 1, 2, 3]],
  ])('%s', (call, expected) => {
    const workbook = workbookOf([[1], [2], [3]]);
    run(`sheet.${call};`, { workbook });
    expect(workbook.sheets[0]?.cells.map((row) => row?.[0]?.value)).toEqual(expected);
  });

  test.each([
    ['insertRowsAfter(1, 2)', [1, 2, 3]],
    ['insertRowsBefore(1, 2)', [1, 2, 3]],
    ['insertRowsAfter(2, 1)', [1]],
  ])('%s: new rows look like the one they were put beside', (call, bold) => {
    const workbook = workbookOf([[1], [2], [3]]);
    run(`at(1, 1).setFontWeights([['bold']]); sheet.${call};`, { workbook });
    const rows = workbook.sheets[0]?.cells ?? [];
    const isBold = rows.flatMap((row, index) =>
      workbook.styles[row?.[0]?.style ?? 0]?.bold ? [index + 1] : [],
    );
    expect(isBold).toEqual(bold);
  });

  test('formulas follow the cells they speak of', () => {
    const workbook = workbookOf([[1], [2], [3]]);
    const other = addSheet(workbook, 'Свод');
    other.cells[0] = [{ formula: '=SUM(Data!A2:A3)+A2' }];
    run("at(1, 2).setFormula('=A3*2'); sheet.insertRowsAfter(1, 2);", { workbook });
    expect(workbook.sheets[0]?.cells[0]?.[1]?.formula).toBe('=A5*2');
    expect(other.cells[0]?.[0]?.formula).toBe('=SUM(Data!A4:A5)+A2');
  });

  test('a formula that loses its cell says so', () => {
    const workbook = workbookOf([[1], [2], [3]]);
    run("at(1, 2).setFormula('=A3+SUM(A1:A3)'); sheet.deleteRows(3, 1);", { workbook });
    expect(workbook.sheets[0]?.cells[0]?.[1]?.formula).toBe('=#REF!+SUM(A1:A2)');
  });

  test('columns move likewise', () => {
    const workbook = workbookOf([[1, 2, 3]]);
    run('sheet.setColumnWidth(3, 50); sheet.insertColumnsAfter(1, 1); sheet.deleteColumns(1, 1);', {
      workbook,
    });
    expect(workbook.sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual([undefined, 2, 3]);
    expect([...(workbook.sheets[0]?.columnWidths ?? [])]).toEqual([[3, 50]]);
  });

  test.each([
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['sheet.insertRowsBefore(1001, 1)', 'Those rows are out of bounds.'],
    ['sheet.hideColumns(27, 1)', 'Those columns are out of bounds.'],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    [
      'sheet.setFrozenRows(1); sheet.deleteRows(2, 999)',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
  ])('%s is refused', (call, message) => {
    expect(messageOf(`${call};`)).toBe(message);
  });

  test('a row put among the frozen ones is frozen too, one put below them is not', () => {
    const workbook = workbookOf([[1]]);
    run('sheet.setFrozenRows(2); sheet.insertRowsBefore(1, 1); sheet.insertRowsAfter(3, 1);', { workbook });
    expect(workbook.sheets[0]?.frozenRows).toBe(3);
  });
  test('frozen rows that are deleted are frozen no more', () => {
    const workbook = workbookOf();
    run('sheet.setFrozenRows(3); sheet.deleteRows(2, 5);', { workbook });
    expect(workbook.sheets[0]?.frozenRows).toBe(1);
  });
});

describe('10.46 charts', () => {
  const chart = 'sheet.newChart().asColumnChart().addRange(at(1, 1, 3, 2)).setPosition(1, 4, 0, 0)';
  test('setTitle does not exist before the kind is chosen', () => {
    expect(messageOf("sheet.newChart().setTitle('x');")).toMatch(/setTitle is not a function/);
  });
  test('the id is null until the chart is on the sheet, and then stays', () => {
    const body = `
      const built = ${chart}.build();
      sheet.insertChart(built);
      const id = sheet.getCharts()[0].getChartId();
      sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', 'т').build());
      return [built.getChartId(), typeof id, sheet.getCharts()[0].getChartId() === id];`;
    expect(resultOf(body)).toEqual([null, 'number', true]);
  });
  test('changes are invisible until updateChart', () => {
    const workbook = workbookOf();
    const body = `sheet.insertChart(${chart}.build()); sheet.getCharts()[0].modify().setOption('title', 'т').build();`;
    run(body, { workbook });
    expect(workbook.sheets[0]?.charts[0]?.options).toEqual({});
  });
  test('options are kept by dotted key; what is said of the single vertical axis is lost', () => {
    const workbook = workbookOf();
    const body = `
      sheet.insertChart(${chart}
        .setOption('vAxis', { title: 'lost' })
        .setOption('vAxes', { 0: { title: 'kept', viewWindow: { max: 100 } } })
        .setOption('colors', ['#1f77b4'])
        .setOption('width', 480)
        .build());`;
    run(body, { workbook });
    expect(workbook.sheets[0]?.charts[0]).toMatchObject({
      type: 'COLUMN',
      width: 480,
      options: { 'vAxes.0.title': 'kept', 'vAxes.0.viewWindow.max': 100, colors: ['#1f77b4'] },
    });
    expect(Object.keys(workbook.sheets[0]?.charts[0]?.options ?? {})).toHaveLength(3);
  });
  test('charts come in the order they were put in; one can be taken out', () => {
    const body = `
      for (const title of ['1', '2', '3']) sheet.insertChart(${chart}.build());
      const ids = () => sheet.getCharts().map((c) => c.getChartId());
      const before = ids();
      sheet.removeChart(sheet.getCharts()[1]);
      return [before.length, ids().join() === [before[0], before[2]].join()];`;
    expect(resultOf(body)).toEqual([3, true]);
  });
  test('a chart must stand on the grid and show something', () => {
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(messageOf(`sheet.insertChart(${chart}.setPosition(1001, 1, 0, 0).build());`)).toBe(outside);
    expect(messageOf('sheet.insertChart(sheet.newChart().asLineChart().build());')).toMatch(/range/);
  });
});

test('10.48 setConditionalFormatRules replaces the whole list, and keeps what it is given', () => {
  const workbook = workbookOf();
  const rule = (row: number) => ({
    ranges: [{ row, column: 1, rows: 1, columns: 1 }],
    criterion: 'NUMBER_LESS_THAN',
    values: [0],
    style: { bold: true },
  });
  workbook.sheets[0]?.conditionalFormats.push(rule(1), rule(2));
  const body = `
    const rules = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules([rules[1]]);
    return rules.map((rule) => rule.getRanges()[0].getA1Notation());`;
  expect(resultOf(body, { workbook })).toEqual(['A1', 'A2']);
  expect(workbook.sheets[0]?.conditionalFormats).toEqual([rule(2)]);
});

describe('a conditional format rule of ours', () => {
  const BUILT = `SpreadsheetApp.newConditionalFormatRule()
      .whenNumberLessThan(-0.5).setFontColor('#b3261e').setRanges([at(2, 1), at(5, 3)])`;

  test('is kept with its ranges, its condition and its colour', () => {
    const workbook = workbookOf();
    const body = `
      sheet.setConditionalFormatRules([${BUILT}.build()]);
      const [rule] = sheet.getConditionalFormatRules();
      return [rule.getBooleanCondition().getCriteriaValues(), rule.getRanges().map((r) => r.getA1Notation())];`;
    expect(resultOf(body, { workbook })).toEqual([[-0.5], ['A2', 'C5']]);
    expect(workbook.sheets[0]?.conditionalFormats).toEqual([
      {
        ranges: [
          { row: 2, column: 1, rows: 1, columns: 1 },
          { row: 5, column: 3, rows: 1, columns: 1 },
        ],
        criterion: 'NUMBER_LESS_THAN',
        values: [-0.5],
        style: { color: '#b3261e' },
      },
    ]);
  });
  test.each([
    ['no condition', 'SpreadsheetApp.newConditionalFormatRule().setRanges([at(1, 1)]).build()', /condition/],
    ['no range', 'SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0).build()', /range/],
    [
      '10.25 a text for a number',
      "SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan('0')",
      /String/,
    ],
  ])('is refused with %s', (_name, expression, message) => {
    expect(messageOf(`${expression};`)).toMatch(message);
  });
});

describe('10.49 developer metadata', () => {
  test('a sheet keeps its marks; they can be changed and removed', () => {
    const body = `
      sheet.addDeveloperMetadata('a', '1').addDeveloperMetadata('b', '2');
      const [a, b] = sheet.getDeveloperMetadata();
      a.setValue('3');
      b.remove();
      return sheet.getDeveloperMetadata().map((m) => [m.getKey(), m.getValue()]);`;
    expect(resultOf(body)).toEqual([['a', '3']]);
  });
  test('a single cell carries none', () => {
    expect(messageOf("at(1, 1).addDeveloperMetadata('a', '1');")).toBe(
      'not in the local host: Range.addDeveloperMetadata',
    );
  });
  test('a sheet carries at most 30 000 characters of it', () => {
    expect(messageOf("sheet.addDeveloperMetadata('a', 'x'.repeat(30000));")).toMatch(/30000 characters/);
  });
});

test('looks are interned: a thousand equal cells share one style', () => {
  const workbook = workbookOf();
  run("at(1, 1, 1000, 1).setNumberFormat('0.0').setVerticalAlignment('top');", { workbook });
  expect(workbook.styles).toEqual([{}, { numberFormat: '0.0' }, { numberFormat: '0.0', vertical: 'top' }]);
});

test('inner and outer borders are different sides', () => {
  const workbook = workbookOf();
  run("at(1, 1, 1, 2).setBorder(true, null, null, null, true, null, '#999999', null);", { workbook });
  const sides = workbook.sheets[0]?.cells[0]?.map((cell) =>
    Object.keys(workbook.styles[cell?.style ?? 0]?.borders ?? {}),
  );
  expect(sides).toEqual([
    ['top', 'right'],
    ['top', 'left'],
  ]);
});

test('merged ranges that touch the range are found', () => {
  const workbook = workbookOf();
  workbook.sheets[0]?.merges.push(
    { row: 1, column: 1, rows: 1, columns: 3 },
    { row: 9, column: 1, rows: 2, columns: 1 },
  );
  expect(
    resultOf('return at(1, 2, 2, 2).getMergedRanges().map((r) => r.getA1Notation());', { workbook }),
  ).toEqual(['A1:C1']);
});

describe('the cell the user stands on', () => {
  const CELL =
    'const cell = book.getCurrentCell(); return [cell.getSheet().getName(), cell.getA1Notation()];';
  test('is the first one of a sheet that nobody has touched', () => {
    expect(resultOf(CELL)).toEqual(['Data', 'A1']);
  });
  test('is the first cell of what is selected, in the sheet in front', () => {
    expect(resultOf(`at(3, 2, 4, 2).activate(); ${CELL}`)).toEqual(['Data', 'B3']);
    expect(resultOf(`at(3, 2).activate(); book.insertSheet('Свод', 1); ${CELL}`)).toEqual(['Свод', 'A1']);
  });
  test('is none in a run by the clock: there is no user', () => {
    expect(run('return book.getCurrentCell();', { as: 'trigger' })).toMatchObject({ ok: true, value: null });
  });
});

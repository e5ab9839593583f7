/** Whatever services store in the model is made on the embedding side: nothing of a finished realm stays behind. */
import { expect, test } from 'vitest';
import { dumpWorkbook } from '../../../src/host/model/compare.ts';
import { copyOf } from '../../../src/host/model/snapshot.ts';
import { run, workbookOf } from '../../conformance/script.ts';

const BODY = `
  at(1, 1, 2, 2).setValues([[1, 'a'], [new Date(0), '=SUM(1;2)']]).setNumberFormat('0.0');
  at(1, 1).setNote('n').setBorder(true, true, true, true, null, null, '#000000', null);
  at(3, 1).setDataValidations([[app.newDataValidation().requireValueInList(['a'], true).build()]]);
  sheet.insertRowsAfter(1, 1).setColumnWidth(1, 50).addDeveloperMetadata('k', 'v');
  sheet.insertColumnsAfter(1, 1);
  sheet.hideRows(2, 1);
  sheet.insertChart(sheet.newChart().asBarChart().addRange(at(1, 1)).setOption('colors', ['#000000']).build());
  sheet.updateChart(sheet.getCharts()[0].modify().setOption('vAxes', { 0: { title: 't' } }).build());
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
  at(1, 1).protect().setDescription('d');
  book.insertSheet('Б', 0);
  book.deleteSheet(book.insertSheet('В', 0));
  PropertiesService.getDocumentProperties().setProperty('a', 'b');`;

/** Paths of objects whose prototype is not one of this realm. */
function foreign(value: unknown, path = 'book'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = [Object.prototype, Array.prototype, Map.prototype, Set.prototype].includes(
    Object.getPrototypeOf(value),
  );
  const inner = value instanceof Map ? [...value.entries()] : Object.entries(value);
  return [...(own ? [] : [path]), ...inner.flatMap(([key, item]) => foreign(item, `${path}.${String(key)}`))];
}

test('no object of the script’s realm is left in the workbook', () => {
  const workbook = workbookOf([[5]]);
  workbook.sheets[0]?.conditionalFormats.push({
    ranges: [{ row: 1, column: 1, rows: 1, columns: 1 }],
    criterion: 'NUMBER_LESS_THAN',
    values: [1],
    style: {},
  });
  const ended = run(BODY, { workbook });
  expect(ended).toMatchObject({ ok: true });
  expect(foreign(workbook)).toEqual([]);
  expect(dumpWorkbook(copyOf(workbook))).toBe(dumpWorkbook(workbook));
});

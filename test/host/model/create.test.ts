import { expect, test } from 'vitest';
import { createWorkbook, internStyle } from '../../../src/host/model/create.ts';

test('equal styles share a place, whatever the order of their properties', () => {
  const book = createWorkbook();
  const place = internStyle(book, { bold: true, numberFormat: '0.0' });
  expect(internStyle(book, { numberFormat: '0.0', bold: true })).toBe(place);
  expect(internStyle(book, { bold: true, numberFormat: '0.00' })).not.toBe(place);
  expect(internStyle(book, {})).toBe(0);
  expect(book.styles).toHaveLength(3);
});

test('styles that came with a file or a restored workbook are found too, the first of equal ones', () => {
  const book = createWorkbook();
  internStyle(book, { bold: true });
  book.styles.push({ italic: true }, { italic: true });
  expect(internStyle(book, { italic: true })).toBe(2);
  book.styles = [{}, { italic: true }];
  expect([internStyle(book, { italic: true }), internStyle(book, { bold: true })]).toEqual([1, 2]);
});

import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/files/xlsx/read.ts';
import { writeWorkbook } from '../../../src/files/xlsx/write.ts';
import { addSheet } from '../../../src/host/model/create.ts';
import { bookWith, chartOver } from '../books.ts';

const LONG = 'Ғабит Мүсірепов атындағы аудан 2025-11';

function ourBook() {
  const made = bookWith([
    ['Аудан', 'Сапа'],
    ['Есіл', 62],
  ]);
  const { book, sheet } = made;
  const long = addSheet(book, LONG, 40, 8);
  long.cells = [[{ formula: `='${LONG}'!B1`, value: 5 }]];
  long.metadata = [
    { id: book.nextId++, key: 'sapa.summary', value: '{"period":"2025-11"}', visibility: 'PROJECT' },
  ];
  long.protections = [{ id: book.nextId++, description: 'Sapa', warningOnly: true }];
  book.properties.document.frozen = 'x'.repeat(70_000); // more than one cell of the file can hold
  book.properties.user.name = 'Айгүл';
  book.activeSheetId = long.id;
  chartOver(made, {
    type: 'COLUMN',
    options: { title: 'т', 'legend.position': 'none', 'series.0.color': '#2f6b9a' },
  });
  long.charts.push(...sheet.charts.splice(0));
  return { book, long };
}

test('ids, metadata, protections, grid and long names survive a save', async () => {
  const { book, long } = ourBook();
  const read = await readWorkbook(await writeWorkbook(book), 'a.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.sheets[1]).toEqual(long);
  expect(read.value).toMatchObject({ id: book.id, activeSheetId: long.id });
  expect(read.value.nextId).toBeGreaterThanOrEqual(book.nextId);
  expect(read.value.properties).toEqual({ document: book.properties.document, script: {}, user: {} });
});

test('nothing of one user is in the file', async () => {
  const read = await readWorkbook(await writeWorkbook(ourBook().book), 'a.xlsx');
  expect(JSON.stringify(read)).not.toContain('Айгүл');
});

test('a record that is not ours is passed over', async () => {
  const rows = [['{"v":1,"sheets":"all"}']];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'a', rows: [[1]] },
      { name: '_sapa_file', rows },
    ],
  });
  const read = await readWorkbook(bytes, 'a.xlsx');
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['a']);
});

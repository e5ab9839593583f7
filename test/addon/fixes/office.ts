/** A sheet of marks in which some cells have one right answer, and the panel over it. */
import type { FixRequest } from '../../../src/addon/contract.ts';
import type { ProjectFile } from '../../../src/build/project.ts';
import { dumpWorkbook } from '../../../src/host/model/compare.ts';
import { addSheet, createWorkbook, fillRows, internStyle } from '../../../src/host/model/create.ts';
import type { CellModel, CellValue, WorkbookModel } from '../../../src/host/model/workbook.ts';
import type { HostOptions } from '../../../src/host/node/host.ts';
import { Panel } from '../summary/office.ts';

export const MARKS = 'Бағалар';
export const OTHER = 'Бағалар 2';

const HEAD = [
  'Оқу жылы',
  'Тоқсан',
  'Аудан (қала)',
  'Мектеп атауы',
  'Сынып',
  '5',
  '4',
  '3',
  '2',
  'Білім сапасы, %',
];
const row = (school: string, district: string, m5: CellValue, quality: CellValue): CellValue[] => [
  '2025-2026',
  'I',
  district,
  school,
  '5А',
  m5,
  8,
  7,
  1,
  quality,
];

/** 4 + 8 of 20 is 60 %. Columns from 1: F is «5», C the district, J the printed quality. */
export function fixableBook(): WorkbookModel {
  const book = createWorkbook({ locale: 'ru_KZ' });
  const sheet = addSheet(book, MARKS, 30, 12);
  fillRows(sheet, [
    HEAD,
    row('№1 мектеп', 'Талғар ауданы', '4 уч.', 60),
    row('№2 мектеп', 'Талгр ауданы', '4 оқушы', 60),
    row('№3 мектеп', 'Іле ауданы', 4, 61),
    row('№4 мектеп', 'Іле ауданы', '4 чел.', 60),
    row('№5 мектеп', 'Қарасай ауданы', 4, 0.601),
  ]);
  const dress = (at: number, column: number, facts: Partial<CellModel>) =>
    Object.assign(sheet.cells[at - 1]?.[column - 1] ?? {}, facts);
  const style = (look: Parameters<typeof internStyle>[1]) => internStyle(book, look);
  dress(2, 6, {
    style: style({ numberFormat: '@', background: '#ffeecc', bold: true }),
    note: 'нақтылау керек',
  });
  dress(3, 3, { validation: { criterion: 'VALUE_IN_LIST', values: ['Талғар ауданы'], allowInvalid: true } });
  dress(4, 10, { style: style({ numberFormat: '0', color: '#aa0000' }) });
  dress(6, 10, { style: style({ numberFormat: '0.0%' }) });
  const other = addSheet(book, OTHER, 30, 12);
  fillRows(other, [HEAD, row('№6 мектеп', 'Іле ауданы', '4 уч.', 60)]);
  return book;
}

export const panelOf = (
  files: readonly ProjectFile[],
  workbook: WorkbookModel = fixableBook(),
  options: Partial<HostOptions> = {},
): Panel => new Panel(files, workbook, options);

/** Everything the check offers to put right, as the panel asks for it. */
export const offeredBy = (panel: Panel): FixRequest[] =>
  panel
    .ask('check.run', { from: 0 })
    .findings.flatMap(({ sheet, row, column, rule, fix }) =>
      fix && column !== undefined ? [{ sheet, row, column, rule, before: fix.before }] : [],
    );

export const applyAll = (panel: Panel) => panel.ask('fix.apply', { fixes: offeredBy(panel) });

/** The office's own sheets, every fact of them. */
export const inputsOf = (book: WorkbookModel): string =>
  dumpWorkbook(book, {
    without: ({ name }) => name.startsWith('_sapa_') || name === 'Журнал',
    ignoreActive: true,
    ignoreProperties: true,
  });

export const journalOf = (book: WorkbookModel): string[][] =>
  (book.sheets.find(({ name }) => name === 'Журнал')?.cells ?? [])
    .slice(1)
    .map((cells) => (cells ?? []).map((cell) => String(cell?.value ?? '')))
    .filter((cells) => cells.some((text) => text !== ''));

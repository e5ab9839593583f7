/** A desk in Node with a small workbook on it, and the page's half of the talk: what it knows after each answer. */
import { openCell } from '../../src/host/model/cells.ts';
import { addSheet, createWorkbook, fillRows, internStyle } from '../../src/host/model/create.ts';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/host/model/workbook.ts';
import { nodeRealms } from '../../src/host/node/realm.ts';
import type { ProjectFile } from '../../src/host/project/project.ts';
import { answer } from '../../src/workbench/desk/answers.ts';
import { Desk } from '../../src/workbench/desk/desk.ts';
import { Told } from '../../src/workbench/desk/told.ts';
import { Book } from '../../src/workbench/page/book.ts';
import type { CellView, RequestName, Requests, SheetFrame } from '../../src/workbench/protocol.ts';

const manifest = JSON.stringify({
  timeZone: 'Asia/Almaty',
  dependencies: {},
  exceptionLogging: 'NONE',
  runtimeVersion: 'V8',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
});

/** A script that does what a test asks, in the script's own words. */
export const scriptOf = (body: string): ProjectFile[] => [
  { name: 'appsscript', type: 'JSON', source: manifest },
  { name: 'Code', type: 'SERVER_JS', source: `function onOpen() {}\nfunction work() {\n${body}\n}` },
];

export class Workshop {
  readonly desk: Desk;
  page!: Book;

  private constructor(
    readonly book: WorkbookModel,
    script: string,
  ) {
    this.desk = new Desk(book, { realms: nodeRealms, files: scriptOf(script), lang: 'ru' });
  }

  static async open(book: WorkbookModel, script = ''): Promise<Workshop> {
    const shop = new Workshop(book, script);
    shop.page = new Book(asSent(await shop.desk.first()));
    return shop;
  }

  /** What the page asks; it knows what the desk answered. */
  async ask<Name extends Exclude<RequestName, 'open'>>(
    name: Name,
    input: Requests[Name]['input'],
  ): Promise<Requests[Name]['value']> {
    const value = await answer(name, input, this.desk);
    this.patch = asSent(await this.desk.patch());
    this.page.apply(this.patch);
    return value;
  }

  patch!: Awaited<ReturnType<Desk['patch']>>;

  sheet(index = 0): SheetModel {
    const sheet = this.book.sheets[index];
    if (!sheet) throw new Error(`no sheet ${index}`);
    return sheet;
  }

  /** What a page would know that came only now. */
  afresh(): Book {
    return new Book(asSent(new Told(this.book).first()));
  }
}

/** A message is copied on its way. */
const asSent = <T>(message: T): T => structuredClone(message);

export interface Known {
  readonly styles: unknown;
  readonly sheets: { readonly frame: SheetFrame; readonly cells: string[] }[];
}

/** Everything a page knows, as plain data. */
export const knownTo = (page: Book): Known => ({
  styles: page.styles,
  sheets: page.sheets.map((frame) => ({ frame, cells: cellsOf(page, frame) })),
});

function cellsOf(page: Book, { id, rowCount, columnCount }: SheetFrame): string[] {
  const cells: string[] = [];
  for (let row = 1; row <= rowCount + 5; row += 1)
    for (let column = 1; column <= columnCount + 5; column += 1) {
      const cell: CellView | undefined = page.cell(id, row, column);
      if (cell) cells.push(`${row}:${column} ${JSON.stringify(sorted(cell))}`);
    }
  return cells;
}

const sorted = (cell: object): object =>
  Object.fromEntries(Object.entries(cell).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The workbook as plain data: cells that hold nothing, and rows of such cells, may as well be absent. */
export function stateOf({
  sheets,
  styles: _styles,
  nextId: _next,
  activeSheetId: _active,
  ...book
}: WorkbookModel) {
  return structuredClone({ ...book, sheets: sheets.map((sheet) => ({ ...sheet, cells: filled(sheet) })) });
}

function filled({ cells }: SheetModel): Record<string, CellModel> {
  const found: Record<string, CellModel> = {};
  cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const facts = Object.entries(cell ?? {}).filter(([, value]) => value !== undefined);
      if (facts.length > 0) found[`${row + 1}:${column + 1}`] = Object.fromEntries(facts);
    });
  });
  return found;
}

/**
 * Two sheets, large enough for what spills (a grid that a result has made larger stays so), with one of everything that moves when lines do: formulas of both sheets, a spill, merged areas, a chart
 * that reads the other sheet, conditional formats, a note, rules, sizes, hidden and frozen lines.
 */
export function sampleBook(): WorkbookModel {
  const book = createWorkbook();
  const data = addSheet(book, 'Деректер', 30, 20);
  fillRows(data, [
    ['Мектеп', 'Оқушы', 'Сапа', 'Барлығы'],
    ['№1', 100, 0.5],
    ['№2', 200, 0.6],
    ['№3', 300, 0.7],
    ['№4', 400, 0.8],
  ]);
  const percent = internStyle(book, { numberFormat: '0.0%' });
  const wrapped = internStyle(book, { wrap: true, bold: true });
  const cell = (row: number, column: number, facts: CellModel) => {
    Object.assign(openCell(data, row, column), facts);
  };
  for (let row = 2; row <= 5; row += 1) {
    cell(row, 3, { style: percent });
    cell(row, 4, { formula: `=B${row}*C${row}` });
  }
  cell(1, 1, { style: wrapped, value: 'Мектептің толық атауы бойынша тізімі және нөмірі' });
  cell(6, 2, { formula: '=SUM(B2:B5)' });
  cell(2, 6, { formula: '=TRANSPOSE(B2:C3)' });
  cell(3, 1, { note: 'тексерілді' });
  const rule = { criterion: 'NUMBER_BETWEEN', values: [0, 1000], allowInvalid: true };
  for (let row = 2; row <= 5; row += 1) cell(row, 2, { validation: { ...rule } });
  data.merges.push({ row: 8, column: 1, rows: 2, columns: 3 }, { row: 1, column: 6, rows: 1, columns: 2 });
  cell(8, 1, { value: 'Қорытынды' });
  data.conditionalFormats.push({
    ranges: [{ row: 2, column: 3, rows: 4, columns: 1 }],
    criterion: 'NUMBER_LESS_THAN',
    values: [0.6],
    style: { background: '#ffcccc' },
  });
  data.frozenRows = 1;
  data.rowHeights.set(4, 40);
  data.columnWidths.set(1, 160);
  data.hiddenRows.add(10);
  data.protections.push({
    id: book.nextId++,
    box: { row: 6, column: 1, rows: 1, columns: 3 },
    description: 'x',
    warningOnly: true,
  });
  const summary = addSheet(book, 'Свод 2026', 30, 20);
  fillRows(summary, [['Барлығы', undefined], ['Орташа']]);
  const put = (row: number, column: number, formula: string) => {
    openCell(summary, row, column).formula = formula;
  };
  put(1, 2, '=SUM(Деректер!B2:B5)');
  put(2, 2, '=AVERAGE(Деректер!C2:C5)');
  put(3, 2, "='Деректер'!D3+B1");
  summary.charts.push({
    id: book.nextId++,
    type: 'COLUMN',
    ranges: [{ sheetId: data.id, box: { row: 1, column: 1, rows: 5, columns: 2 } }],
    numHeaders: 1,
    options: { title: 'Оқушылар' },
    anchor: { row: 5, column: 2, offsetX: 3, offsetY: 4 },
    width: 400,
    height: 250,
  });
  return book;
}

/** A small office and the panel that works on it, for the tests of the summary. */

import type { Job, PanelActions } from '../../../src/addon/contract.ts';
import type { Answer } from '../../../src/addon/envelope.ts';
import type { ProjectFile } from '../../../src/build/project.ts';
import { dumpWorkbook } from '../../../src/host/model/compare.ts';
import { addSheet, createWorkbook, fillRows, internStyle } from '../../../src/host/model/create.ts';
import type { CellValue, SheetModel, WorkbookModel } from '../../../src/host/model/workbook.ts';
import { createHost, type Execution, type Host, type HostOptions } from '../../../src/host/node/host.ts';

/** 22 November 2025, 10:00 in Almaty: every run of a test says that it was made at this moment. */
export const NOW = Date.UTC(2025, 10, 22, 5);

export const INPUT = 'Үлгерім';
export const REGISTER = 'Мектептер';
export const FOREIGN = 'Жоспар';

const HEAD = [
  'Оқу жылы',
  'Тоқсан',
  'Аудан (қала)',
  'Мектеп атауы',
  'Сынып',
  'Оқушы саны',
  '5',
  '4',
  '3',
  '2',
];

export interface School {
  readonly district: string;
  readonly name: string;
  readonly locality: string;
}

export const SCHOOLS: readonly School[] = [
  { district: 'Талғар ауданы', name: '№1 мектеп', locality: 'қала' },
  { district: 'Талғар ауданы', name: '№2 мектеп', locality: 'ауыл' },
  { district: 'Қарасай ауданы', name: '№3 мектеп', locality: 'ауыл' },
  { district: 'Қарасай ауданы', name: '№4 мектеп', locality: 'қала' },
  { district: 'Іле ауданы', name: '№5 мектеп', locality: 'ауыл' },
];

/** Marks of school i in term t of class 5: all different, so that a figure in a wrong place is a wrong figure. */
const marksRow = ({ district, name }: School, index: number, term: string): CellValue[] => {
  const shift = term === 'I' ? 1 : 0;
  const marks = [10 + index + shift, 12 + 2 * index, 9 - (index % 9), 1 + (index % 2)];
  return ['2025-2026', term, district, name, '5А', marks.reduce((sum, count) => sum + count, 0), ...marks];
};

export const inputRows = (schools: readonly School[] = SCHOOLS): CellValue[][] => [
  HEAD,
  ...['I', 'II'].flatMap((term) => schools.map((school, index) => marksRow(school, index, term))),
];

export const registerRows = (schools: readonly School[]): CellValue[][] => [
  ['Аудан (қала)', 'Мектеп атауы', 'Қала немесе ауыл', 'Мектеп түрі'],
  ...schools.map(({ district, name, locality }) => [district, name, locality, 'орта мектеп']),
];

export interface OfficeBook {
  readonly schools?: readonly School[];
  readonly locale?: string;
}

/** Three districts, five schools, two terms; a register; and a sheet of the office's own that is none of our business. */
export function officeBook({ schools = SCHOOLS, locale = 'ru_KZ' }: OfficeBook = {}): WorkbookModel {
  const book = createWorkbook({ locale });
  const input = addSheet(book, INPUT, 40, 12);
  fillRows(input, inputRows(schools));
  input.charts.push({
    id: book.nextId++,
    type: 'PIE',
    ranges: [{ sheetId: input.id, box: { row: 1, column: 7, rows: 3, columns: 2 } }],
    numHeaders: 1,
    options: { title: 'Менің диаграммам' },
    anchor: { row: 20, column: 2, offsetX: 0, offsetY: 0 },
    width: 300,
    height: 200,
  });
  fillRows(addSheet(book, REGISTER, 40, 6), registerRows(schools));
  fillForeign(book, addSheet(book, FOREIGN, 30, 8));
  return book;
}

function fillForeign(book: WorkbookModel, sheet: SheetModel): void {
  fillRows(sheet, [
    ['Жоспар', 'Сома'],
    ['Жөндеу', 1500.5],
    ['Автобус', 12],
  ]);
  sheet.cells[3] = [{ value: 'Барлығы' }, { value: 1512.5, formula: '=SUM(B2:B3)', note: 'тексерілді' }];
  const style = internStyle(book, { numberFormat: '#,##0.0', background: '#ffeecc', bold: true });
  const cell = sheet.cells[1]?.[1];
  if (cell) cell.style = style;
  sheet.conditionalFormats.push({
    ranges: [{ row: 2, column: 2, rows: 2, columns: 1 }],
    criterion: 'NUMBER_GREATER_THAN',
    values: [100],
    style: { background: '#ffcccc' },
  });
}

export class Panel {
  readonly host: Host;
  /** The last answer's execution: its counts are what budgets are about. */
  executions: Execution[] = [];

  constructor(files: readonly ProjectFile[], workbook: WorkbookModel, options: Partial<HostOptions> = {}) {
    this.host = createHost({ files, workbook, now: NOW, userLocale: 'kk', ...options });
  }

  /** The answer, refusals too; undefined when the execution itself ended badly. */
  answer<Name extends keyof PanelActions>(
    name: Name,
    input: PanelActions[Name]['input'],
  ): Answer<PanelActions[Name]['value']> | undefined {
    const execution = this.host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
    this.executions.push(execution);
    return execution.ok ? JSON.parse(String(execution.value)) : undefined;
  }

  ask<Name extends keyof PanelActions>(
    name: Name,
    input: PanelActions[Name]['input'],
  ): PanelActions[Name]['value'] {
    const answer = this.answer(name, input);
    if (!answer?.ok) {
      const last = this.executions[this.executions.length - 1];
      throw new Error(`${name}: ${answer ? JSON.stringify(answer.error) : JSON.stringify(last)}`);
    }
    return answer.value;
  }

  /** A whole summary, as the panel makes it. */
  summary(asked: Partial<PanelActions['summary.start']['input']> = {}): Job {
    return this.finish(this.ask('summary.start', { period: '2025-T1', language: 'kk', ...asked }));
  }

  finish(started: Job): Job {
    let job = started;
    while (job.done < job.total) job = this.ask('summary.step', { jobId: job.jobId });
    return job;
  }

  /** Goes as far as it gets, as a panel does whose calls fail: no error is thrown. */
  tryEverything(asked: Partial<PanelActions['summary.start']['input']> = {}): void {
    const started = this.answer('summary.start', { period: '2025-T1', language: 'kk', ...asked });
    if (!started?.ok) return;
    let job = started.value;
    while (job.done < job.total) {
      const stepped = this.answer('summary.step', { jobId: job.jobId });
      if (!stepped?.ok) return;
      job = stepped.value;
    }
  }
}

const OWN = new Set([INPUT, REGISTER, FOREIGN]);

/** The office's own sheets alone, every fact of them. */
export const ownSheets = (book: WorkbookModel): string =>
  dumpWorkbook(book, { without: ({ name }) => !OWN.has(name), ignoreActive: true });

export const wholeBook = (book: WorkbookModel): string => dumpWorkbook(book, { ignoreActive: true });

export function sheetNamed(book: WorkbookModel, name: string): SheetModel {
  const found = book.sheets.find((sheet) => sheet.name === name);
  if (!found)
    throw new Error(`no sheet "${name}" among ${book.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

export function sheetStamped(book: WorkbookModel, id: string): SheetModel {
  const found = book.sheets.find(({ metadata }) =>
    metadata.some(({ value }) => (JSON.parse(value) as { id?: string }).id === id),
  );
  if (!found) throw new Error(`no sheet is stamped "${id}"`);
  return found;
}

export const valueAt = (sheet: SheetModel, row: number, column: number): CellValue | undefined =>
  sheet.cells[row - 1]?.[column - 1]?.value;

/** Row of the sheet, from 1, with this key. */
export function rowOfKey(sheet: SheetModel, key: string): number {
  const row = sheet.cells.findIndex((cells) => cells?.[0]?.value === key) + 1;
  if (row === 0) throw new Error(`no row "${key}"`);
  return row;
}

import { expect, test } from 'vitest';
import { columnOf, type Form, type FormId } from '../../../src/core/forms/form.ts';
import { FORMS } from '../../../src/core/forms/index.ts';
import { matchHeading, SURE } from '../../../src/core/forms/matchHeading.ts';
import { dumpWorkbook } from '../../../src/host/model/compare.ts';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import type { SheetModel } from '../../../src/host/model/workbook.ts';
import { createHost, type Host } from '../../../src/host/node/host.ts';
import type { Lang } from '../../../src/messages/catalog.ts';
import { readyColumns } from '../../../src/messages/readyColumns.ts';
import { readySheet } from '../../../src/messages/readySheet.ts';
import { everyFault } from '../../host/faults.ts';
import { project } from '../../project.ts';

const files = await project();

/** An office's workbook with a sheet of its own under the very name the ready sheet would get. */
function office(name = 'Деректер'): Host {
  const workbook = createWorkbook();
  const sheet = addSheet(workbook, name);
  fillRows(sheet, [
    ['менің парағым', 5],
    ['тимеңіз', 0.5],
  ]);
  return createHost({ files, workbook, now: 0 });
}

const ask = (host: Host, name: string, input: object) => {
  const execution = host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
  return execution.ok ? JSON.parse(String(execution.value)) : execution;
};
const create = (host: Host, form: FormId, language: Lang = 'kk') =>
  ask(host, 'template.create', readySheet(form, language));
const sheetOf = (host: Host, name: string): SheetModel | undefined =>
  host.workbook.sheets.find((sheet) => sheet.name === name);
const texts = (sheet: SheetModel | undefined, row: number) =>
  sheet?.cells[row - 1]?.map((cell) => cell?.value) ?? [];

test.each(['kk', 'ru', 'en'] as const)(
  'a ready sheet in %s is recognised, every heading of it surely',
  (language) => {
    for (const form of FORMS) {
      const host = office();
      const name = create(host, form.id, language).value.sheet as string;
      expect(name).toBe(form.names[language]);
      const headings = texts(sheetOf(host, name), 1) as string[];
      readyColumns[form.id].forEach(([id], index) => {
        const [best] = matchHeading(form, headings[index] ?? '');
        expect(best).toMatchObject({ column: id });
        expect(best?.score).toBeGreaterThanOrEqual(SURE);
      });
    }
  },
);

const LISTED = ['choice', 'part', 'locality', 'yesNo'];
const hasList = (form: Form, id: string) => LISTED.includes(columnOf(form, id).type);

test.each(['kk', 'ru', 'en'] as const)(
  'the example row is written with what the lists offer, %s',
  (language) => {
    for (const form of FORMS) {
      const host = office();
      const { cells } = sheetOf(host, create(host, form.id, language).value.sheet as string) ?? { cells: [] };
      const offered = cells[2]?.map((cell) => cell?.validation?.values ?? []) ?? [];
      const asked = offered.flatMap((values, at) =>
        values.some((value) => typeof value === 'string') && at > 0
          ? [[cells[1]?.[at]?.value, values] as const]
          : [],
      );
      expect(asked.length).toBe(
        readyColumns[form.id].filter(([id], at) => at > 0 && hasList(form, id)).length,
      );
      for (const [value, values] of asked) expect(values).toContain(value);
    }
  },
);

test('every heading has a note with what to type', () => {
  for (const form of FORMS) {
    const host = office();
    const sheet = sheetOf(host, create(host, form.id, 'ru').value.sheet as string);
    const notes = readyColumns[form.id].map((_, at) => sheet?.cells[0]?.[at]?.note ?? '');
    expect(notes.filter((note) => note.length < 8)).toEqual([]);
    const required = readyColumns[form.id].flatMap(([id], at) =>
      form.required.includes(id) ? [notes[at]] : [],
    );
    for (const note of required) expect(note).toContain('Обязательная графа.');
  }
});

test('the example row is nobody’s data', () => {
  const host = office();
  create(host, 'attainment');
  const overview = ask(host, 'workbook.overview', {}).value;
  expect(overview.sheets[0]).toMatchObject({ name: 'Үлгерім', rows: 0 });
  expect(ask(host, 'check.run', { from: 0 }).value.counts).toEqual({ error: 0, warning: 0, info: 1 }); // «Деректер» is no form
});

test('values from its drop-downs are read back', () => {
  const host = office();
  create(host, 'schools', 'ru');
  const sheet = sheetOf(host, 'Реестр школ');
  const lists = sheet?.cells[2]?.map((cell) =>
    cell?.validation?.values.filter((value) => typeof value === 'string'),
  );
  const row = lists?.map((list) => list?.[0]) ?? [];
  row[0] = 'Талгарский район';
  row[1] = 'СШ № 7';
  if (sheet) sheet.cells[2] = row.map((value) => (value === undefined ? undefined : { value }));
  expect(ask(host, 'check.run', { from: 0 }).value.counts.error).toBe(0);
  expect(row.filter(Boolean).length).toBeGreaterThanOrEqual(7); // district, school and five drop-downs
});

test('an own sheet of that name is left alone', () => {
  const host = office('Үлгерім');
  const before = dumpWorkbook(
    { ...host.workbook, sheets: host.workbook.sheets.slice(0, 1) },
    { ignoreActive: true },
  );
  expect(create(host, 'attainment').value.sheet).toBe('Үлгерім (2)');
  expect(
    dumpWorkbook({ ...host.workbook, sheets: host.workbook.sheets.slice(0, 1) }, { ignoreActive: true }),
  ).toBe(before);
});

test('a fault at any call loses nothing, and the next try heals the rest', () => {
  const whole = office();
  create(whole, 'attainment');
  const expected = dumpWorkbook(whole.workbook);
  const own = (host: Host) =>
    dumpWorkbook({ ...host.workbook, sheets: host.workbook.sheets.slice(0, 1) }, { ignoreActive: true });
  const untouched = own(office());
  const calls = everyFault({
    make: () => office(),
    // `npm run trust` leaves nothing out.
    strideOf: () => (process.env.SAPA_TRUST === 'every' ? 1 : 83),
    operate: (host) => void create(host, 'attainment'),
    check: (host) => {
      expect(own(host)).toBe(untouched);
      // Cut off at the very end the sheet stands already; trying again would make a second one, as pressing twice does.
      if (!sheetOf(host, 'Үлгерім')) create(host, 'attainment');
      expect(dumpWorkbook(host.workbook)).toBe(expected);
    },
  });
  expect(calls).toBeGreaterThan(20);
});

test('whom the last month was about stands in it already, for the next month and without its numbers', () => {
  const workbook = createWorkbook();
  fillRows(addSheet(workbook, 'Контингент'), [
    ['Ай', 'Аудан', 'Мектеп', 'Ай басындағы оқушы', 'Келгені', 'Кеткені', 'Ай соңындағы оқушы'],
    ['2025-11', 'Талғар ауданы', '№ 1 орта мектеп', 100, 5, 2, 103],
  ]);
  const host = createHost({ files, workbook, now: 0 });
  const { value } = create(host, 'roll');
  expect(value.carried).toBe(1);
  const row = texts(sheetOf(host, value.sheet), 3);
  expect(row.filter((cell) => cell !== undefined && cell !== '')).toEqual([
    '2025-12',
    'Талғар ауданы',
    '№ 1 орта мектеп',
    103,
  ]);
  // The new sheet is read as it stands: a month that has begun, with nothing wrong in it.
  expect(ask(host, 'check.run', { from: 0 }).value.counts.error).toBe(0);
});

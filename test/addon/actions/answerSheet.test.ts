import { expect, test } from 'vitest';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import { createHost } from '../../../src/host/node/host.ts';
import { project } from '../../project.ts';

const files = await project();

/** A table of one school: it names neither itself nor its district. */
function office() {
  const workbook = createWorkbook();
  fillRows(addSheet(workbook, 'Мектеп'), [
    ['2025-2026 оқу жылының I тоқсаны'],
    ['Сынып', 'Оқушы саны', '«5» саны', '«4» саны', '«3» саны', '«2» саны'],
    ['5А', 26, 5, 8, 11, 2],
  ]);
  const host = createHost({ files, workbook });
  const ask = (name: string, input: object) => {
    const execution = host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
    return execution.ok ? JSON.parse(String(execution.value)) : execution;
  };
  const say = (school: string, district: string) =>
    ask('sheet.answer', {
      sheet: 'Мектеп',
      form: 'attainment',
      values: [
        { column: 'school', value: school },
        { column: 'district', value: district },
      ],
    });
  const lacks = () =>
    ask('workbook.overview', {}).value.sheets[0].lacks.map((each: { column: string; value: string }) => [
      each.column,
      each.value,
    ]);
  return { ask, say, lacks };
}

test('what a sheet lacks is asked for, remembered with the sheet, and gone by; the title’s own is not asked for', () => {
  const { ask, say, lacks } = office();
  expect(lacks()).toEqual([
    ['district', ''],
    ['school', ''],
  ]);
  expect(ask('check.run', { from: 0 }).value.counts.error).toBe(2);
  expect(say(' № 7 орта мектеп ', 'Талғар ауданы')).toMatchObject({ ok: true });
  expect(lacks()).toEqual([
    ['district', 'Талғар ауданы'],
    ['school', '№ 7 орта мектеп'],
  ]);
  expect(ask('check.run', { from: 0 }).value.counts.error).toBe(0);
  const { value } = ask('summary.figures', { period: '2025-T1' });
  expect(value.districts.map((each: { district: { kato: string } }) => each.district.kato)).toEqual([
    '196200000',
  ]);
  // A blank forgets it.
  say('', 'Талғар ауданы');
  expect(lacks()).toContainEqual(['school', '']);
});

test('a district that is none is refused, and nothing is remembered', () => {
  const { say, lacks } = office();
  expect(say('№ 7 орта мектеп', 'Жұлдыз ауданы')).toMatchObject({
    ok: false,
    error: { code: 'value-unreadable', values: { text: 'Жұлдыз ауданы' } },
  });
  expect(lacks()).toContainEqual(['school', '']);
});

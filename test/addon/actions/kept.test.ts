import { expect, test } from 'vitest';
import { addSheet, createWorkbook, fillRows } from '../../../src/host/model/create.ts';
import { createHost, type Host } from '../../../src/host/node/host.ts';
import { acceptedHeads, acceptWords } from '../../../src/messages/panel/accept.ts';
import { ruleSheet } from '../../../src/messages/panel/ruleSheet.ts';
import { project } from '../../project.ts';

const files = await project();

/** One class with a mark more than it has pupils. */
function office(): Host {
  const workbook = createWorkbook();
  fillRows(addSheet(workbook, 'Деректер'), [
    [
      'Аудан',
      'Мектеп',
      'Оқу жылы',
      'Тоқсан',
      'Сынып',
      'Оқушы саны',
      '«5» саны',
      '«4» саны',
      '«3» саны',
      '«2» саны',
    ],
    ['Талғар ауданы', '№ 7 орта мектеп', '2025-2026', 'I', '5А', 25, 5, 8, 11, 2],
  ]);
  return createHost({ files, workbook, now: Date.UTC(2025, 10, 26) });
}

const ask = (host: Host, name: string, input: object) => {
  const execution = host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
  return execution.ok ? JSON.parse(String(execution.value)) : execution;
};
const check = (host: Host) => ask(host, 'check.run', { from: 0 }).value;
const rowsOf = (host: Host, name: string) =>
  host.workbook.sheets
    .find((sheet) => sheet.name === name)
    ?.cells.map((row) => row?.map((cell) => cell?.value ?? ''));

const request = (host: Host, moved = 0) => ({
  finding: (({ sheet, row, column, rule, message }) => ({ sheet, row: row + moved, column, rule, message }))(
    check(host).findings[0],
  ),
  told: 'Строка 2: оценок больше',
  ruleTitle: 'Число оценок и учащихся',
  reason: '=один ученик перешёл',
  until: '2025-12-31',
  title: acceptWords.title.ru,
  heads: acceptedHeads.map(({ ru }) => ru),
  word: acceptWords.word.ru,
});

test('a finding is accepted: kept with its reason, told in the journal, and gone from the check', () => {
  const host = office();
  expect(check(host)).toMatchObject({ counts: { error: 1 }, accepted: 0 });
  expect(ask(host, 'finding.accept', request(host))).toMatchObject({
    ok: true,
    value: { sheet: 'Принятые замечания' },
  });
  const [head, row] = rowsOf(host, 'Принятые замечания') ?? [];
  expect(head).toEqual(['sapa.accepted', ...acceptedHeads.map(({ ru }) => ru)]);
  // The key, then what a person reads; a reason that looks like a formula stays a text.
  expect(row?.slice(1, 7)).toEqual([
    'Деректер',
    'F2',
    'Число оценок и учащихся',
    'Строка 2: оценок больше',
    expect.stringContaining('один ученик перешёл'),
    '2025-12-31',
  ]);
  expect(rowsOf(host, 'Журнал')?.[1]).toContain('marks-sum');
  expect(check(host)).toMatchObject({ counts: { error: 0 }, accepted: 1 });
});

test('what is no finding now cannot be accepted, and nothing is written', () => {
  const host = office();
  expect(ask(host, 'finding.accept', request(host, 1))).toMatchObject({
    ok: false,
    error: { code: 'finding-gone' },
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Деректер']);
});

test('the sheet of rules is made once, opened afterwards, and gone by', () => {
  const host = office();
  expect(ask(host, 'rules.open', ruleSheet('kk')).value).toEqual({ sheet: 'Тексеру ережелері', isNew: true });
  expect(ask(host, 'rules.open', ruleSheet('ru')).value).toEqual({
    sheet: 'Тексеру ережелері',
    isNew: false,
  });
  const sheet = host.workbook.sheets.find(({ name }) => name === 'Тексеру ережелері');
  const at = sheet?.cells.findIndex((row) => row?.[0]?.value === 'marks-sum') ?? -1;
  expect(at).toBeGreaterThan(0);
  expect(sheet?.cells[at]?.[2]?.value).toBe('Қате');
  const cell = sheet?.cells[at]?.[3];
  sheet!.cells[at]![3] = { ...(cell ?? { style: 0 }), value: 'Өшірулі' } as NonNullable<typeof cell>;
  expect(check(host).counts).toEqual({ error: 0, warning: 0, info: 0 });
  // Neither it nor what it holds is taken for data.
  const { sheets } = ask(host, 'workbook.overview', {}).value;
  expect(sheets.map(({ name }: { name: string }) => name)).toEqual(['Деректер']);
});

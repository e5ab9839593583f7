import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const roll = tableOf({
  Ай: 'қараша 2025',
  Аудан: 'Талғар ауданы',
  Мектеп: '№1 орта мектеп',
  'Ай басында': 500,
  Келгені: 12,
  Кеткені: 7,
  'Ай соңында': 505,
});
const found = (cell: Cell) => told('formula-as-text', roll([{ 'Ай соңында': cell }]));

describe('a formula that stands as text', () => {
  test.each([
    '=D2+E2-F2',
    '=$D$2+E2',
    '=SUM(D2:E2)',
    '=СУММ(D2:E2)',
    '=sum(d2:e2)',
    ' = SUM (D2:E2)',
    '=ЕСЛИ(D2>0;D2;0)',
    '=STDEV.S(D2:D9)',
    '=LOG10(D2)',
    '=TENGE_PARSE(D2)',
    '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2)"),0)',
    "='Қазан 2025'!G2",
    '=Лист1!G2',
    '=Sheet_2!$G$2+1',
    '=-D2',
    '=+D2+E2',
    '=(D2+E2)/2',
    '=500+12-7',
    '=505',
  ])('%s', (cell) => expect(found(cell)).toEqual(['G2 error formulaAsText']));
});

describe('what is none', () => {
  test.each<[string, Cell]>([
    ['a number', 505],
    ['a text without the sign', 'D2+E2'],
    ['a sign inside a text', '5 = үздік'],
    ['a line under a heading', '====='],
    ['a line of two signs', '=-=-=-='],
    ['an arrow', '=> 505'],
    ['a word after the sign', '= барлығы'],
    ['an error of a formula', '#REF!'],
    ['nothing', ''],
    ['the sign alone', '='],
  ])('%s: %j', (_, cell) => expect(found(cell)).toEqual([]));
});

test('wherever it stands: in the title, among the names, in a total', () => {
  const { values } = roll([{ Мектеп: '=B1' }, ['Барлығы', '', '', '=SUM(D2:D2)', 12, 7, 505]]);
  const titled = { sheetId: 1, sheet: 'Лист1', values: [['=TODAY()'], ...values] };
  expect(told('formula-as-text', titled)).toEqual([
    'A1 error formulaAsText',
    'C3 error formulaAsText',
    'D4 error formulaAsText',
  ]);
});

test('it is shown as it stands', () => {
  expect(toldValues('formula-as-text', roll([{ 'Ай соңында': '=D2+E2-F2' }]))).toEqual([
    { text: '=D2+E2-F2' },
  ]);
});

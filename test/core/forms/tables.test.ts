import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { officeOf, plainGrid } from '../../fixtures/marks.ts';

/** What was read of a whole table: its form, the heading of each column, the rows and a few numbers. */
function read(values: readonly (readonly Cell[])[]) {
  const office = officeOf([plainGrid(values)]);
  const [sheet] = office.recognised;
  if (sheet === undefined) throw new Error('not recognised');
  const { mapping, table } = sheet;
  const taken = mapping.columns.filter(({ column, state }) => column !== null && state === 'sure');
  return {
    form: mapping.form.id,
    columns: Object.fromEntries(taken.map(({ column, index }) => [column, index])),
    rows: [...table.rows],
    numbers: (id: string) => [...(table.numbers[id] ?? [])],
    rules: office.findings.map(({ rule }) => rule),
  };
}

const YEAR = '2025-2026 оқу жылы, I тоқсан, Талғар ауданы';

describe('rows of column numbers under a head are neither data nor a head', () => {
  const HEAD = ['Мектеп', 'Сынып', 'Оқушы саны', '«5»', '«4»', '«3»', '«2»'];
  const CLASS = ['№1 мектеп', '5А', 25, 5, 10, 9, 1];

  test.each<[string, Cell[]]>([
    ['figures', [1, 2, 3, 4, 5, 6, 7]],
    ['figures as text', ['1', '2', '3', '4', '5', '6', '7']],
    ['letters first', ['А', 'Б', 1, 2, 3, 4, 5]],
    ['a letter as text', ['А', '1', '2', '3', '4', '5', '6']],
    ['Latin letters', ['A', 'B', '1', '2', '3', '4', '5']],
    ['from zero', [0, 1, 2, 3, 4, 5, 6]],
    ['what is added up', ['1', '2', '3 = 4+5+6+7', '4', '5', '6', '7']],
    ['with a bracket', [1, 2, '3 (4+5+6+7)', 4, 5, 6, 7]],
  ])('%s', (_, numbering) => {
    const table = read([[YEAR], HEAD, numbering, CLASS, ['№1 мектеп', '5Б', 20, 2, 8, 10, 0]]);
    expect(table.form).toBe('attainment');
    expect(table.rows).toEqual([4, 5]);
    expect(table.numbers('mark5')).toEqual([5, 2]);
  });

  test('between a head of two rows and the data', () => {
    const table = read([
      [YEAR],
      ['Мектеп', 'Сынып', 'Оқушы саны', 'Бағалар', '', '', ''],
      ['', '', '', '5', '4', '3', '2'],
      ['А', 'Б', '1', '2', '3', '4', '5'],
      CLASS,
    ]);
    expect(table.rows).toEqual([5]);
    expect(table.columns).toMatchObject({ pupils: 2, mark5: 3, mark4: 4, mark3: 5, mark2: 6 });
  });

  test('again at the top of a printed page', () => {
    const table = read([[YEAR], HEAD, [1, 2, 3, 4, 5, 6, 7], CLASS, HEAD, [1, 2, 3, 4, 5, 6, 7], CLASS]);
    expect(table.rows).toEqual([4, 7]);
  });

  test('a small class is data all the same', () => {
    const table = read([[YEAR], HEAD, ['№1 мектеп', '2А', 9, 2, 3, 4, 0]]);
    expect(table.rows).toEqual([3]);
  });
});

describe('heads of several rows', () => {
  test('a group over its columns, merged cells at both sides', () => {
    const table = read([
      [YEAR],
      ['Школа', 'Класс', 'Всего учащихся', 'Из них окончили', '', '', '', 'Качество, %'],
      ['', '', '', 'на «5»', 'на «4» и «5»', 'с «3»', 'с «2»', ''],
      ['СШ №1', '5А', 25, 5, 10, 9, 1, 60],
    ]);
    expect(table.columns).toMatchObject({
      school: 0,
      classGroup: 1,
      pupils: 2,
      mark5: 3,
      mark4: 4,
      mark3: 5,
      mark2: 6,
      quality: 7,
    });
    expect(table.rows).toEqual([4]);
  });

  test('three rows: a group, a subgroup and the mark', () => {
    const table = read([
      [YEAR],
      ['Мектеп', 'Сынып', 'Тоқсан қорытындысы', '', '', '', ''],
      ['', '', 'Оқушы саны', 'Оның ішінде', '', '', ''],
      ['', '', '', '«5»', '«4»', '«3»', '«2»'],
      ['№1 мектеп', '5А', 25, 5, 10, 9, 1],
    ]);
    expect(table.columns).toMatchObject({ pupils: 2, mark5: 3, mark4: 4, mark3: 5, mark2: 6 });
    expect(table.rows).toEqual([5]);
  });

  test('the group says what its columns leave out', () => {
    const table = read([
      ['Оқушылар контингентінің қозғалысы', '', '', '', '', ''],
      ['Ай', 'Мектеп', 'Контингент', '', 'Қозғалыс', ''],
      ['', '', 'ай басында', 'ай соңында', 'келгені', 'кеткені'],
      ['қараша 2025', '№1 мектеп', 500, 498, 3, 5],
    ]);
    expect(table.form).toBe('roll');
    expect(table.columns).toMatchObject({ pupilsStart: 2, pupilsEnd: 3, arrived: 4, left: 5 });
  });
});

describe('a part of a column is never the column', () => {
  test('«оның ішінде қыздар» and «в т.ч. городских» beside their whole', () => {
    const table = read([
      [YEAR],
      ['Мектеп', 'Сынып', 'оның ішінде қыздар', 'Оқушы саны', 'в т.ч. городских', '«5»', '«4»', '«3»', '«2»'],
      ['№1 мектеп', '5А', 12, 25, 7, 5, 10, 9, 1],
      ['Барлығы', '', 12, 25, 7, 5, 10, 9, 1],
    ]);
    expect(table.columns.pupils).toBe(3);
    expect(table.numbers('pupils')).toEqual([25]);
    expect(table.rules).not.toContain('heading-twice');
  });

  test('under a group: all, girls, boys', () => {
    const table = read([
      [YEAR],
      ['Мектеп', 'Сынып', 'Оқушы саны', '', '', '«5»', '«4»', '«3»', '«2»'],
      ['', '', 'барлығы', 'қыздар', 'ұлдар', '', '', '', ''],
      ['№1 мектеп', '5А', 25, 12, 13, 5, 10, 9, 1],
    ]);
    expect(table.columns.pupils).toBe(2);
    expect(table.numbers('pupils')).toEqual([25]);
  });

  test('«город» and «село» of a group are no district and no school', () => {
    const table = read([
      ['Движение за ноябрь 2025 года', '', '', '', '', ''],
      ['Школа', 'На начало', 'в том числе', '', 'Прибыло', 'Выбыло', 'На конец'],
      ['', '', 'город', 'село', '', '', ''],
      ['СШ №1', 500, 300, 200, 3, 5, 498],
    ]);
    expect(table.form).toBe('roll');
    expect(table.columns).toEqual({ school: 0, pupilsStart: 1, arrived: 4, left: 5, pupilsEnd: 6 });
    expect(table.numbers('pupilsStart')).toEqual([500]);
  });

  test('those who came from elsewhere are not all who came', () => {
    const table = read([
      ['Қараша 2025'],
      ['Мектеп', 'Ай басында', 'Келгені', '', 'Кеткені', '', 'Ай соңында'],
      ['', '', 'барлығы', 'оның ішінде басқа облыстан', 'барлығы', 'оның ішінде шетелге', ''],
      ['№1 мектеп', 500, 3, 1, 5, 2, 498],
    ]);
    expect(table.columns).toMatchObject({ arrived: 2, left: 4 });
    expect(table.numbers('arrived')).toEqual([3]);
  });
});

describe('two plans for one year', () => {
  const budget = (...plans: string[]) =>
    read([
      ['Исполнение бюджета на 1 октября 2025 года'],
      ['Программа', ...plans, 'План на отчетный период', 'Кассовые расходы', 'Ед. изм.'],
      ['Школы', ...plans.map((_, at) => 100 + at), 80, 70, 'млн тенге'],
    ]);

  test.each([
    [['Утвержденный план', 'Уточненный план'], 2],
    [['Уточненный план', 'Утвержденный план'], 1],
    [['Бекітілген', 'Нақтыланған'].map((word) => `${word} жоспар`), 2],
    [['Утвержденный бюджет', 'Уточненный бюджет', 'Скорректированный бюджет'], 3],
    [['План на 2025 год', 'Уточненный план на 2025 год'], 2],
    [['Бекітілген бюджет', 'Түзетілген бюджет'], 2],
    [['Бекітілген', 'Нақтыланған'], 2],
    [['Утверждено', 'Уточнено'], 2],
  ])('of %j the last version is read, and nothing is asked', (plans, at) => {
    const table = budget(...plans);
    expect(table.form).toBe('finance');
    expect(table.columns.planYear).toBe(at);
    expect(table.rules).not.toContain('heading-twice');
    expect(table.rules).not.toContain('heading-unsure');
  });

  test('under one heading for both', () => {
    const table = read([
      ['Бюджеттің атқарылуы, 2025 жылғы 1 қазанға'],
      ['Бағдарлама', 'Жылдық жоспар', '', 'Кезең жоспары', 'Төленді', 'Өлшем бірлігі'],
      ['', 'бекітілген', 'нақтыланған', '', '', ''],
      ['Мектептер', 100, 110, 80, 70, 'млн теңге'],
    ]);
    expect(table.columns).toMatchObject({ planYear: 2, planPeriod: 3, paid: 4 });
    expect(table.rules).not.toContain('heading-twice');
  });

  test('the same plan twice is still told', () => {
    expect(budget('Уточненный план', 'Уточненный бюджет').rules).toContain('heading-twice');
  });
});

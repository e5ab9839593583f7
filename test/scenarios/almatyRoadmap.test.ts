import { expect, test } from 'vitest';
import { almatyRoadmap } from '../../src/scenarios/almatyRoadmap.ts';
import { rowsIn, testScenario } from './expected.ts';
import { type Row, sumOf } from './rows.ts';

const { book } = testScenario(almatyRoadmap).ru;
const reached = (indicator: string, year: number) =>
  rowsIn(book, 'Дорожная карта').find(
    (row) => row.Показатель === indicator && row['Отчётный год'] === year,
  )?.['Фактическое значение'];

// The sheets are of one office: what the list of objects holds is what the road map reports for 2025.
test.each<[string, string, (row: Row) => boolean, 'Число мест' | undefined]>([
  [
    '«Жайлы мектеп»: школы, которые начали строить',
    '«Жайлы мектеп»',
    (row) => row.Стадия !== 'в плане',
    undefined,
  ],
  ['«Жайлы мектеп»: ученические места', '«Жайлы мектеп»', (row) => row.Стадия !== 'в плане', 'Число мест'],
  [
    'Построенные школы',
    'Строительство школ',
    (row) => row.Стадия === 'завершено' && row['Вид работ'] === 'строительство',
    undefined,
  ],
  [
    'Пристройки',
    'Строительство школ',
    (row) => row.Стадия === 'завершено' && row['Вид работ'] === 'пристройка',
    undefined,
  ],
  [
    'Сокращение дефицита мест в школах',
    'Строительство школ',
    (row) => row.Стадия === 'завершено',
    'Число мест',
  ],
  [
    'Капитально отремонтированные объекты',
    'Капитальный ремонт',
    (row) => row.Стадия === 'завершено',
    undefined,
  ],
  [
    'Школы, получившие кабинеты и интерактивные доски',
    'Оснащение',
    (row) => row.Стадия === 'завершено',
    undefined,
  ],
])('%s: the objects are those of the road map', (indicator, sheet, isReached, summed) => {
  const rows = rowsIn(book, sheet).filter(isReached);
  expect(summed ? sumOf(rows, summed) : rows.length).toBe(reached(indicator, 2025));
});

import { describe, expect, test } from 'vitest';
import { marksGrid } from '../../fixtures/marks.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const register = tableOf({ Аудан: 'Талғар ауданы', Мектеп: '', 'Мектеп түрі': '', Қуаты: 400 });
const similar = (...names: string[]) =>
  told('similar-schools', register(names.map((name) => ({ Мектеп: name }))));

describe('one school under two names', () => {
  test.each([
    ['№12 ОМ', '№12 орта мектеп'],
    ['№12 орта мектеп', '№12 орта мектебі'],
    ['№12 орта мектеп', '12-ші орта мектеп'],
    ['№12 орта мектеп', 'СШ №12'],
    ['№12 ОМ', 'Средняя школа № 12'],
    ['№12 ОМ', '«№12 орта мектеп» КММ'],
    ['№12 ОМ', 'КГУ «Общеобразовательная школа №12»'],
    ['№12 жалпы білім беретін мектеп', '№12 мектеп'],
    ['№12 ОМ', 'КГУ «Средняя школа №12» отдела образования по Талгарскому району УО Алматинской области'],
    [
      '№12 ОМ',
      'Алматы облысы білім басқармасының Талғар ауданы бойынша білім бөлімінің «№12 орта мектебі» КММ',
    ],
    ['Абай атындағы орта мектеп', 'Абай ат. ОМ'],
    ['Абай атындағы №5 орта мектеп', '№5 Абай атындағы мектеп'],
    ['№8 гимназия', '№8 мектеп-гимназиясы'],
    ['№8 лицей', 'Школа-лицей №8'],
    ['№7 негізгі мектеп', 'ОШ №7'],
    ['СШ им. Б. Момышулы', 'СШ имени Момышулы'],
    ['№12 ОМ', '12ші орта мектеп'],
  ])('«%s» and «%s»', (first, second) =>
    expect(similar(first, second)).toEqual(['B3 warning similarSchools']),
  );
});

describe('two schools', () => {
  test.each([
    ['№1 орта мектеп', '№11 орта мектеп'],
    ['№12 орта мектеп', '№12 гимназия'],
    ['№12 гимназия', '№12 лицей'],
    ['№12 орта мектеп', '№12 балабақша'],
    ['СШ №14', 'СШ №14А'],
    ['СШ им. М. Момышулы', 'СШ им. Б. Момышулы'],
    ['Абай атындағы орта мектеп', 'Абай атындағы бастауыш мектеп'],
    ['№3 орта мектеп', '№3 негізгі мектеп'],
    ['СШ №3', 'Начальная школа №3'],
    ['Абай атындағы орта мектеп', 'Жамбыл атындағы орта мектеп'],
    ['Ақжар орта мектебі', 'Ақбұлақ орта мектебі'],
    ['№4 вечерняя школа', '№4 школа'],
    // Nothing is left but words for a kind of school.
    ['Орта мектеп', 'Средняя школа'],
  ])('«%s» and «%s»', (first, second) => expect(similar(first, second)).toEqual([]));

  test('№12 of two districts', () => {
    const rows = [{ Мектеп: '№12 ОМ' }, { Мектеп: 'СШ №12', Аудан: 'Қарасай ауданы' }];
    expect(told('similar-schools', register(rows))).toEqual([]);
  });

  test('without its district «№12» may be any of many', () => {
    const rows = [
      { Мектеп: '№12 ОМ', Аудан: '' },
      { Мектеп: 'СШ №12', Аудан: '' },
    ];
    expect(told('similar-schools', register(rows))).toEqual([]);
  });

  test('one name in other quotes, blanks and letters is no other name', () => {
    expect(similar('«№ 12 ОМ»', '№12 ОМ', '№12 OM')).toEqual([]);
  });
});

test('a school whose kind is not said may be the one or the other, which are not each other', () => {
  expect(similar('№3 орта мектеп', '№3 негізгі мектеп', '№3 мектеп')).toEqual(['B4 warning similarSchools']);
});

test('a second name is told once, where it first stands, beside the first', () => {
  const names = ['№12 ОМ', 'СШ №12', 'СШ №12', '№12 ОМ'];
  const grid = register(names.map((name) => ({ Мектеп: name })));
  expect(told('similar-schools', grid)).toEqual(['B3 warning similarSchools']);
  expect(toldValues('similar-schools', grid)).toEqual([{ school: 'СШ №12', other: '№12 ОМ' }]);
});

test('over sheets of any form', () => {
  const marks = { school: 'СШ №12', m5: 5, m4: 10, m3: 8, m2: 1 };
  const sheets = [register([{ Мектеп: '№12 ОМ' }], { sheet: 'Тізілім' }), marksGrid([marks])];
  expect(told('similar-schools', sheets)).toEqual(['B2 warning similarSchools']);
});

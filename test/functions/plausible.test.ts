import { describe, expect, test } from 'vitest';
import { functionNamed } from './example.ts';

const call = (name: string, ...args: unknown[]): unknown => {
  try {
    return functionNamed(name)(...args);
  } catch (error) {
    return `throws ${(error as Error).message}`;
  }
};

describe('QUALITY_POSSIBLE', () => {
  test.each([
    [[55.47, 28], false], // 53,57 and 57,14 are the neighbours
    [[55.47, 55135], true],
    [[53.5, 28], false],
    [[53.6, 28], true], // 15 of 28, to a tenth
    [[53.6, 28, 2], false], // 53,60 is printed of no part
    [['53,60 %', 28], false],
    [['53,57 %', '28'], true],
    [[53.5714285714, 28], true], // as a formula leaves it
    [[0, 28], true],
    [[100, 28], true],
    [['', 28], ''],
    [[50, ''], ''],
    [[50, 'н/д'], ''],
    [['#N/A', 28], '#N/A'],
    [
      [[[50], ['–'], [33.4]], 3],
      [[false], [''], [false]],
    ],
    [
      [
        [[50], [33.3]],
        [[4], ['үш']],
      ],
      [[true], [expect.stringMatching(/^#сан орнына «үш» тұр/i)]],
    ],
    [[50, 0], expect.stringMatching(/^throws базасы нөл/i)],
    [[150, 10], expect.stringMatching(/^throws 150\u00a0% 0–100 аралығынан тыс/i)],
    [[53.57, 28, 1], expect.stringMatching(/^throws 53,57\u00a0%: үтірден кейінгі таңба саны .*\(1\)/i)],
    [[50, 28, 11], expect.stringMatching(/^throws үтірден кейінгі таңба саны 0-ден 10-ға.*«11»/i)],
    [[50, 28, 'екі'], expect.stringMatching(/«екі» тұр\. \/ .*«екі»\.$/i)],
  ])('%j is %j', (args, expected) => expect(call('QUALITY_POSSIBLE', ...args)).toEqual(expected));
});

describe('BASE_FROM_SHARE', () => {
  test.each([
    [[335923, 92], [[363161, 367128]]], // published figures; the ends by division, in test/core/plausible
    [[9260, '27,5%'], [[33612, 33734]]],
    [[2755, '8,2 %'], [[33394, 33803]]],
    [['335 923', '92,0 %'], [[364936, 365332]]],
    [['', 50], [['', '']]],
    [[5, ''], [['', '']]],
    [
      [
        [[1], ['#REF!'], [3]],
        [[50], [50], [150]],
      ],
      [
        [2, 2],
        ['#REF!', ''],
        [expect.stringMatching(/^#150/), ''],
      ],
    ], // 1 of 3 is 33 %
    [[0, 0], expect.stringMatching(/^throws Бөлігі 0: жалпы санды одан табу/)],
    [[0, 12], expect.stringMatching(/^throws 0 саны 12\u00a0% болатын жалпы сан жоқ/)],
    [[1, 70], expect.stringMatching(/^throws 1 саны 70\u00a0% болатын жалпы сан жоқ/)],
    [[5, 0], expect.stringMatching(/^throws 0\u00a0% деп тұр: жалпы санның ең азы – 1001,/)], // 5 of 1000 is 0,5
    [[2.5, 10], expect.stringMatching(/^throws 2,5 – бүтін сан емес/)],
    [[[[1, 2]], 50], expect.stringMatching(/^throws Бір бағаннан тұратын ауқым керек/)],
  ])('%j is %j', (args, expected) => expect(call('BASE_FROM_SHARE', ...args)).toEqual(expected));
});

describe('TARGET_PACE', () => {
  test.each([
    [[62, 80, 68, 2023, 2029, 2025], 3], // 12 points in four years
    [[300, 0, 100, 2023, 2029, 2025], -25], // a shortage: less is better
    [[62, 80, 80, 2023, 2029, 2025], 0],
    [[300, 50, 40, 2023, 2029, 2025], 0],
    [[62, 80, 81, 2023, 2029, 2031], 0], // reached, though late
    [[62, 80, 58, 2023, 2029, 2025], 5.5], // it fell below the base
    [[50, 50, 44, 2023, 2029, 2026], 2], // to be kept, and lost
    [[50, 50, 50, 2023, 2029, 2026], 0],
    [[62, 80, 68, '', '2029 ж.', '2025 год'], 3],
    [[62, 80, 70, 2023, 2029, 2026], 3.3333333333],
    [['', '', '', 2023, 2029, 2025], ''],
    [[62, 80, '', 2023, 2029, 2025], ''],
    [[62, 80, 'н/д', 2023, 2029, 2025], ''],
    [[62, 80, 68, 2023, '', 2025], ''],
    [[62, 80, '#N/A', 2023, 2029, 2025], '#N/A'],
    [
      [62, 80, [[68], [''], ['көп']], 2023, 2029, 2025],
      [[3], [''], [expect.stringMatching(/^#сан орнына «көп»/i)]],
    ],
    [
      [62, 80, 68, 2023, 2029, 2029],
      expect.stringMatching(/^throws Мерзімі \(2029\) келді, ал межеге дейін 12 қалды/),
    ],
    [
      [300, 0, 100, 2023, 2029, 2030],
      expect.stringMatching(/Срок \(2029\) наступил, а до цели осталось 100/),
    ],
    [[62, 80, 68, 2029, 2023, 2025], expect.stringMatching(/^throws Жылдардың реті дұрыс емес/)],
    [[62, 80, 68, 2023, 2029, 2022], expect.stringMatching(/^throws Жылдардың реті дұрыс емес/)],
    [[62, 80, 68, 2023, 29, 2025], expect.stringMatching(/^throws «29» – жыл емес/)],
    [[62, 80, 68, 2023, '2028-2029', 2025], expect.stringMatching(/^throws «2028-2029» – жыл емес/)],
  ])('%j is %j', (args, expected) => expect(call('TARGET_PACE', ...args)).toEqual(expected));
});

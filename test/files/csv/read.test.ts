import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/files/csv/read.ts';

function rowsOf(content: Uint8Array | string) {
  const read = readCsv(typeof content === 'string' ? strToU8(content) : content, 'Кесте.csv');
  if (!read.ok) throw new Error(read.error.code);
  const { cells } = read.value.sheets[0]!;
  return Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell?.value ?? ''));
}

const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe('encodings', () => {
  const text = 'Аудан;Саны\r\nҚызылжар;5';
  const expected = [
    ['Аудан', 'Саны'],
    ['Қызылжар', 5],
  ];
  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16, low byte first', utf16(text, true)],
    ['UTF-16, high byte first', utf16(text, false)],
  ])('%s', (_, content) => expect(rowsOf(content)).toEqual(expected));

  test('windows-1251', () => {
    // «Школа;5» by the code page's table: Ш D8, к EA, о EE, л EB, а E0
    expect(rowsOf(Uint8Array.of(0xd8, 0xea, 0xee, 0xeb, 0xe0, 0x3b, 0x35))).toEqual([['Школа', 5]]);
  });

  test('the Kazakh letters of СТ РК 1048', () => {
    // Ә A3, Ғ AA, Қ 8D, Ң BD, Ө A5, Ұ A1, Ү AF, Һ 8E; І B2 as in windows-1251
    const letters = Uint8Array.of(0xa3, 0xaa, 0x8d, 0xbd, 0xa5, 0xa1, 0xaf, 0x8e, 0xb2, 0x3b, 0x35);
    expect(rowsOf(letters)).toEqual([['ӘҒҚҢӨҰҮҺІ', 5]]);
  });
});

describe('UTF-16 without its mark', () => {
  const text = 'Аудан;Саны;№\r\n«Қызылжар»;5;–';
  test.each([true, false])('low byte first: %s', (little) => {
    const unmarked = utf16(text, little).subarray(2);
    expect(rowsOf(unmarked)).toEqual([
      ['Аудан', 'Саны', '№'],
      ['«Қызылжар»', 5, '–'],
    ]);
  });

  test.each<[string, Uint8Array]>([
    ['one nought in a text', strToU8('a;b\n1;\0')],
    ['noughts in every place', new Uint8Array(64)],
    ['an odd number of bytes', utf16(text, true).subarray(3)],
    ['a picture with many noughts', Uint8Array.from({ length: 64 }, (_, at) => (at % 4 === 0 ? 0x89 : 0))],
  ])('not %s', (_, content) => {
    const read = readCsv(content, 'a.csv');
    expect(read.ok ? read.value : read.error.code).toBe('file.binary');
  });
});

describe('quotes that nobody doubled', () => {
  test.each<[string, (string | number)[][]]>([
    [
      '1;"Дарын" мектебі;5\n2;"Мейірім";6',
      [
        [1, 'Дарын мектебі', 5],
        [2, 'Мейірім', 6],
      ],
    ], // as Excel shows it
    [
      '1;"СШ "Дарын" №5";5\n2;x;6',
      [
        [1, 'СШ "Дарын" №5', 5],
        [2, 'x', 6],
      ],
    ],
    [
      '1;СШ "Дарын";5\n2;x;6',
      [
        [1, 'СШ "Дарын"', 5],
        [2, 'x', 6],
      ],
    ], // inside a field they are letters
    [
      '1;"Дарын" СШ;"екі\nжол"\n2;"Мейірім" СШ;"ү""ш"',
      [
        [1, 'Дарын СШ', 'екі\nжол'],
        [2, 'Мейірім СШ', 'ү"ш'],
      ],
    ],
    [
      '1;"";5\n2;"Дарын" СШ;""\n3;"x"',
      [
        [1, '', 5],
        [2, 'Дарын СШ', ''],
        [3, 'x'],
      ],
    ],
    [
      '1;"Дарын" СШ\r\n2;x\r\n',
      [
        [1, 'Дарын СШ'],
        [2, 'x'],
      ],
    ],
  ])('%j', (text, expected) => expect(rowsOf(text)).toEqual(expected));

  test.each<[string, number]>([
    ['a;b\n1;"Дарын\n2;x\n3;y', 2], // to the end of the file
    ['a;b\n1;x\n2;"Дарын\n3;"Мейірім" СШ\n', 3], // to a quote of another field: a row would be gone
    ['sep=;\r\na;b\r\n1;"Дарын\r\n2;x', 3], // as a text editor counts the lines
    ['a;b\n1;"екі\nжол"\n2;"Дарын\n', 4],
  ])('%j is refused with line %i', (text, line) => {
    const read = readCsv(strToU8(text), 'a.csv');
    expect(read.ok ? undefined : read.error).toEqual({
      code: 'file.openQuote',
      values: { file: 'a.csv', line },
    });
  });
});

describe('delimiters', () => {
  test.each([
    [
      'a;b\n62,5;70,1',
      [
        ['a', 'b'],
        ['62,5', '70,1'],
      ],
    ], // decimal commas do not split
    [
      'a,b\n"62,5",3',
      [
        ['a', 'b'],
        ['62,5', 3],
      ],
    ],
    [
      'a\tb\n1,5\t2;3',
      [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    ],
    [
      'sep=,\r\na,b\r\nx;y,z',
      [
        ['a', 'b'],
        ['x;y', 'z'],
      ],
    ], // the file names its delimiter; Excel hides the line
    ['Есеп, 2025\n\na;b\n1;2\n3;4', [['Есеп, 2025'], [''], ['a', 'b'], [1, 2], [3, 4]]], // a title above the heading
    [
      'a;b\n"екі\nжол";"тырнақша ""а"""',
      [
        ['a', 'b'],
        ['екі\nжол', 'тырнақша "а"'],
      ],
    ],
    ['a;b;c\n1\n1;2;3;4', [['a', 'b', 'c'], [1], [1, 2, 3, 4]]], // ragged rows stay ragged
    ['бір\nекі', [['бір'], ['екі']]],
    [
      'a;b\r\n1;2\r\n;\r\n\r\n',
      [
        ['a', 'b'],
        [1, 2],
      ],
    ], // blank lines at the end are no rows
  ])('%j', (text, expected) => expect(rowsOf(text)).toEqual(expected));
});

describe('numbers and texts', () => {
  test.each<[string, string | number]>([
    ['125', 125],
    ['0', 0],
    ['-12', -12],
    ['62,5', '62,5'], // read by the readers of cells, which know the column
    ['62.5', '62.5'],
    ['12.05', '12.05'], // the twelfth of May in another column
    ['1 250', '1 250'],
    ['55,47 %', '55,47 %'],
    ['+7', '+7'],
    ['010520500123', '010520500123'], // ЖСН
    ['87011234567', '87011234567'], // a telephone
    ['1e5', '1e5'], // Excel's import would make it 100 000
    ['=1+1', '=1+1'], // a text, never a formula
    ['TRUE', 'TRUE'],
    ['–', '–'],
  ])('%j is %j', (field, expected) => expect(rowsOf(`a;b\nx;${field}`)[1]![1]).toBe(expected));

  test('one leading zero makes the whole column codes', () => {
    expect(rowsOf('код;саны\n0012;5\n1201;6')).toEqual([
      ['код', 'саны'],
      ['0012', 5],
      ['1201', 6],
    ]);
  });

  test('no cell of a .csv is a formula', () => {
    const read = readCsv(strToU8('a;=HYPERLINK("x")'), 'a.csv');
    expect(read.ok && read.value.sheets[0]!.cells.flat().some((cell) => cell?.formula)).toBe(false);
  });
});

import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/cell.ts';
import { tableOf, told, toldValues } from '../../fixtures/tables.ts';

const register = tableOf({ БСН: '', Аудан: 'Талғар ауданы', Мектеп: '№1 орта мектеп', 'Мектеп түрі': '' });
const wrong = (code: Cell) => told('bin-check', register([{ БСН: code }]));

test.each<[string, Cell, string[]]>([
  // 9·1 + 7·2 + 1·3 + 2·4 + 4·5 + 1·9 + 3·10 + 1·11 = 104 = 9·11 + 5.
  ['the check digit is the remainder, 5', '971240001315', []],
  ['another last digit', '971240001316', ['A2 warning binCheck']],
  ['two digits exchanged', '917240001315', ['A2 warning binCheck']],
  ['as a number', 971_240_001_315, []],
  ['a wrong one as a number', 971_240_001_215, ['A2 warning binCheck']],
  ['with blanks', '9712 4000 1315', []],
  // 9·1 + 9·2 + 3·4 + 4·5 + 2·9 + 1·10 = 87 leaves 10; by the second weights 27 + 36 + 18 + 28 + 22 + 1 = 132 leaves 0.
  ['a remainder of 10 is taken once more by other weights', '990340002100', []],
  ['… and not written as it is', '990340002101', ['A2 warning binCheck']],
  // 9 + 18 + 12 + 20 + 18 + 10 + 55 = 142 leaves 10; 27 + 36 + 18 + 28 + 22 + 1 + 10 = 142 leaves 10 again.
  ['a number whose remainder is 10 twice is given to nobody', '990340002150', ['A2 warning binCheck']],
  ['a code of the office’s own', 'T-015', []],
  ['eleven digits are another code', '97124000131', []],
  ['no code', '', []],
  ['a dash', '–', []],
])('%s: %j', (_, code, expected) => expect(wrong(code)).toEqual(expected));

test('the code is shown as digits', () => {
  expect(toldValues('bin-check', register([{ БСН: '9712 4000 1316' }]))).toEqual([{ code: '971240001316' }]);
});

import { expect, test } from 'vitest';
import { csvText } from '../../src/sidebar/download/csv.ts';

/** As RFC 4180 has it, with the semicolon and the mark that Excel wants. */
test('a file that Excel opens: quotes doubled, lines kept inside a field, no formula made of a text', () => {
  expect(
    csvText([
      ['Лист', 'a;b'],
      ['=1+1', 'он сказал "да"'],
      ['две\nстроки', 5.5],
    ]),
  ).toBe('\ufeffЛист;"a;b"\r\n\'=1+1;"он сказал ""да"""\r\n"две\nстроки";5,5\r\n');
});

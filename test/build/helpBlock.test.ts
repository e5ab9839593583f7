import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parseHelpBlock, readHelpBlock } from '../../src/build/helpBlock.ts';
import { entrySource } from '../../src/build/stubs.ts';

const BLOCK = `/** Сомадан теңге санын алады. / Читает сумму в тенге.
 * @param {string|number} text Ұяшық / ячейка: «701 млн».
 * @param {string} unit Бірлігі, міндетті емес / единица, необязательно.
 * @example =TENGE_PARSE("5 мың теңге") → 5000
 * @customfunction */`;

describe('the help above a function', () => {
  test('is read line by line', () => {
    expect(parseHelpBlock(BLOCK)).toEqual({
      text: BLOCK,
      description: 'Сомадан теңге санын алады. / Читает сумму в тенге.',
      params: [
        { name: 'text', type: 'string|number', text: 'Ұяшық / ячейка: «701 млн».' },
        { name: 'unit', type: 'string', text: 'Бірлігі, міндетті емес / единица, необязательно.' },
      ],
      examples: ['=TENGE_PARSE("5 мың теңге") → 5000'],
      isCustomFunction: true,
    });
  });

  test.each([
    ['/** a\n * @param text no type */', 'no type: Sheets would take the text for it'],
    ['/** a\n * @param {string} [text] optional */', 'brackets: Sheets does not know them'],
    ['/** a\n * @param {string} text */', 'no text'],
  ])('%j is refused: %s', (block) => {
    expect(() => parseHelpBlock(block)).toThrow('@param');
  });

  const help = (source: string) => {
    const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2022, true);
    return readHelpBlock(file.statements[0] as ts.Statement, file);
  };

  test('is the nearest comment', () => {
    expect(help(`/** The file. */\n\n${BLOCK}\nexport const A = 1;`)?.text).toBe(BLOCK);
  });

  test.each([
    ['export const A = 1;', 'no comment'],
    ['/* plain */ export const A = 1;', 'a plain comment'],
    [`${BLOCK}\n// between\nexport const A = 1;`, 'something between the two'],
  ])('%j has none: %s', (source) => {
    expect(help(source)).toBeUndefined();
  });
});

test('a stub has the block directly above the declaration, but for its examples, and real parameter names', () => {
  const stubs = entrySource([
    { name: 'TENGE_PARSE', params: ['text', 'unit'], help: parseHelpBlock(BLOCK) },
    { name: 'onOpen', params: [] },
  ]);
  expect(stubs).toBe(`/** @OnlyCurrentDoc */

/** Сомадан теңге санын алады. / Читает сумму в тенге.
 * @param {string|number} text Ұяшық / ячейка: «701 млн».
 * @param {string} unit Бірлігі, міндетті емес / единица, необязательно.
 * @customfunction */
function TENGE_PARSE(text, unit) {
  return Sapa.FUNCTIONS.TENGE_PARSE(text, unit);
}

function onOpen() {
  return Sapa.onOpen();
}
`);
});

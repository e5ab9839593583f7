/** Laws of the reader: what we write it reads back, spelling changes nothing, and no input throws or takes long. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tiyn } from '../../../src/core/model/tiyn.ts';
import { parseTenge } from '../../../src/core/parse/tenge.ts';
import { figuresOf } from '../../../src/core/quantity/figures.ts';
import { oneNumber } from '../../../src/core/quantity/oneNumber.ts';
import { kazakhNumber } from '../../../src/core/words/kazakhNumber.ts';
import { russianNumber } from '../../../src/core/words/russianNumber.ts';
import { formatTenge, TENGE_STYLES } from '../../../src/core/words/tengeFormat.ts';
import { tengeInWords } from '../../../src/core/words/tengeWords.ts';
import { amountsCompound } from './gold/amountsCompound.ts';
import { amountsScales } from './gold/amountsScales.ts';
import { amountsWordsKazakh } from './gold/amountsWordsKazakh.ts';
import { amountsWordsRussian } from './gold/amountsWordsRussian.ts';

/** The longest runs of these laws are `npm run trust`'s. */
const isTrust = process.env.SAPA_TRUST === 'every';
const SAMPLE = 100_000;
const STRINGS = isTrust ? 1_000_000 : 20_000;
const TIMEOUT = isTrust ? 600_000 : 30_000;

/** Numbers of every length alike, not mostly the longest ones: a small generator with a seed. */
function sampler(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('what is written is read back', () => {
  test('numbers from 0 to 10^12 in Kazakh and Russian words', () => {
    const next = sampler(20251125);
    for (let round = 0; round < SAMPLE; round += 1) {
      const value = Math.floor((next(10 ** 9) / 10 ** 9) * 10 ** (1 + next(12)));
      const kazakh = oneNumber(kazakhNumber(value));
      const russian = oneNumber(russianNumber(value));
      // Comparing by hand: a hundred thousand `expect`s take longer than the reading.
      if (!kazakh.ok || kazakh.value !== value) expect(kazakhNumber(value)).toBe(value);
      if (!russian.ok || russian.value !== value) expect(russianNumber(value)).toBe(value);
    }
  });

  test('amounts from 0 to 10^12 ₸ in words and in every style', () => {
    const next = sampler(7);
    for (let round = 0; round < SAMPLE; round += 1) {
      const tiyn = Math.floor((next(10 ** 9) / 10 ** 9) * 10 ** (1 + next(14))) as Tiyn;
      const lang = round % 2 === 0 ? 'kk' : 'ru';
      for (const text of [
        tengeInWords(tiyn, lang),
        formatTenge(tiyn, TENGE_STYLES[round % TENGE_STYLES.length]!, lang),
      ]) {
        const read = parseTenge(text);
        if (!read.ok || read.value !== tiyn) expect(text).toBe(tiyn);
      }
    }
  });
});

describe('one text has one reading, however it is spelled', () => {
  const texts = [...amountsCompound, ...amountsScales, ...amountsWordsKazakh, ...amountsWordsRussian].map(
    ([text]) => text,
  );
  const outcome = (text: string): number | string => {
    const read = parseTenge(text);
    return read.ok ? read.value : read.error.code;
  };

  test.each<[string, (text: string) => string]>([
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['composed letters', (text) => text.normalize('NFC')],
    ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['narrow no-break spaces', (text) => text.replace(/ /g, '\u202f')],
    ['thin spaces', (text) => text.replace(/ /g, '\u2009')],
    ['blanks around', (text) => ` \u00a0${text}\u2009 `],
    // Soft hyphens within words only: between digits and their sign nobody hyphenates.
    ['soft hyphens', (text) => text.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/gu, '\u00ad')],
    ['a mark of direction', (text) => `\u200e${text}`],
  ])('%s', (_, spell) => {
    for (const text of texts) expect(outcome(spell(text)), text).toBe(outcome(text));
  });

  test('Latin letters that look Cyrillic, in words that have a Cyrillic letter besides', () => {
    const looks: Readonly<Record<string, string>> = {
      а: 'a',
      е: 'e',
      о: 'o',
      с: 'c',
      р: 'p',
      х: 'x',
      і: 'i',
      у: 'y',
    };
    for (const text of texts) {
      if (/[a-z]/i.test(text)) continue;
      const spelled = text.replace(/\p{L}+/gu, (word) => {
        const swapped = word.replace(/[аеосрхіу]/gu, (letter) => looks[letter] ?? letter);
        return /\p{Script=Cyrillic}/u.test(swapped) ? swapped : word;
      });
      expect(outcome(spelled), spelled).toBe(outcome(text));
    }
  });
});

describe('any input is answered', () => {
  const PIECES = (
    '5|12|1,234|0|701|2024| | |\u00a0|млн|млрд.|мың|тыс.|теңге|тенге|₸|тг|тиын|%|пайызға|-|–|—|−|.|,|(|)|/|+|№|бір|екі|жүз|' +
    'жарым|полтора|двести|тысяч|миллионов|пол|целых|десятых|бүтін|оннан|от|до|дейін|жуық|астам|не|более|менее|кем|емес|' +
    'между|и|мен|аралығында|доллар|миллиардтаған|несколько|II|тоқсан|жылы|оқу|четверти|мектеп|артты|-ға|ден|О|З|\u00ad|"|«|\n|x|£|😀|\ud800|ə'
  ).split('|');

  test(
    'strings over the alphabet of the grammar give a value or a refusal of ours, and figures lie in their text',
    () => {
      const next = sampler(11);
      for (let round = 0; round < STRINGS; round += 1) {
        let text = '';
        for (let length = 1 + next(10); length > 0; length -= 1) text += PIECES[next(PIECES.length)] ?? '';
        const read = parseTenge(text);
        const isAnswer = read.ok ? Number.isSafeInteger(read.value) : read.error.code.startsWith('tenge.');
        if (!isAnswer) expect(text).toBe('answered');
        if (round % 4 > 0) continue;
        let last = 0;
        for (const { start, end } of figuresOf(text)) {
          if (start < last || end <= start || end > text.length) expect(text).toBe('figures in order');
          last = end;
        }
      }
    },
    TIMEOUT,
  );

  test('any Unicode text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        parseTenge(text);
        figuresOf(text);
        oneNumber(text);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  // Not a timing: what takes quadratic time here would take minutes, and the test would be cut off.
  test.each([
    ['digits and blanks', '1 '],
    ['digits', '1'],
    ['groups', '1 000 '],
    ['brackets', '(5'],
    ['dashes', '- '],
    ['ranges', '5-'],
    ['numerals', 'бір '],
    ['numerals grown together', 'мың'],
    ['letters for digits', '5О'],
    ['accents', 'а\u0301'],
    ['lists of percent', '5 %('],
    ['years', '2021-'],
    ['bounds', 'от 5 до '],
    ['blanks', ' '],
    ['quotes', '«'],
  ])('fifty thousand characters of %s', (_, piece) => {
    const text = piece.repeat(50_000 / piece.length);
    for (let round = 0; round < 3; round += 1) {
      parseTenge(text);
      figuresOf(text);
    }
  });
});

import { squeeze } from '../cell.ts';
import { skeletonOf } from '../parse/letters.ts';

/** What a heading says, and what it hints at: «Кол-во "5"» is the word «5» with the hint that it counts. */
export interface HeadingWords {
  readonly words: readonly string[];
  readonly isShare: boolean;
  readonly isCount: boolean;
  /** A unit of money is named: «тыс. тенге», «млн тг». */
  readonly isMoney: boolean;
}

// Words below stand in the skeleton alphabet, which has no й and no Kazakh letters.

/** Said of every count; they tell a count from a share but not one column from another. */
const COUNT_WORDS = /^(саны|кол|колл?ичеств\p{L}|число|числ-ть|к(?:ол)?-?во|численность)$/u;
const SHARE_WORDS = /^(%|процент\p{L}*|паиыз\p{L}*|доля|улес\p{L}*)$/u;
/** Only together with a currency: «мың» alone is a number. */
const MONEY_UNIT =
  /(?:^|\s)(?:(?:мын|тыс|тысяч\p{L}*|млн|миллион\p{L}*|млрд|миллиард\p{L}*)\s+)?(?:тенге|тг|kzt|₸)(?=\s|$)/gu;
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'в',
  'и',
  'на',
  'с',
  'по',
  'за',
  'из',
  'мен',
  'пен',
  'бен',
  'жане',
  'боиынша',
  'тек',
  'только',
  'одни',
  'чел',
  'адам',
  'бала',
  'шт',
  'дана',
]);

/** Numbering before the words: «3.1. », «4) », «№ ». A bare digit is no numbering: «5» is a heading. */
const NUMBERING = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+)(?=\p{L})/u;
const QUOTES_AND_DOTS = /["'«»“”„‟‹›`´‘’.,:;!?*_()[\]{}№|]/gu;

/** «Каче-⏎ство»: a word broken over two lines of a narrow heading. */
const BROKEN_WORD = /(\p{L})-\s+(?=\p{L})/gu;
/** «Город/район» names two things; «н/а» and «б/о» are one abbreviation. */
const SLASH_OF_WORDS = /(\p{L}{3,})\s*\/\s*(?=\p{L}{3,})/gu;

/** Words in one alphabet and case, without quotes, dots, numbering and blanks; abbreviations keep their inner hyphen. */
export function headingWords(heading: string): HeadingWords {
  const text = skeletonOf(squeeze(heading).replace(NUMBERING, ''))
    .replace(BROKEN_WORD, '$1')
    .replace(SLASH_OF_WORDS, '$1 ')
    .replace(/%/g, ' % ')
    .replace(QUOTES_AND_DOTS, ' ')
    .replace(/(\d)\s*-?\s*(?:ке|ге|ка|га|тик|лик|тер|лер)(?=\s|$)/gu, '$1')
    .replace(/[–—−]/g, '-');
  const bare = text.replace(MONEY_UNIT, ' ');
  const all = bare.split(/[\s\\]+/).filter((word) => word !== '' && word !== '-');
  const words = all.filter((word) => !COUNT_WORDS.test(word) && !SHARE_WORDS.test(word));
  const told = words.filter((word) => !EMPTY_WORDS.has(word));
  // «Саны», «%» and «Сумма» of nothing say at least that.
  const least = words.length > 0 ? words : all;
  return {
    words: told.length > 0 ? told : least,
    isShare: all.some((word) => SHARE_WORDS.test(word)),
    isCount: all.some((word) => COUNT_WORDS.test(word)),
    isMoney: bare !== text,
  };
}

import { squeeze } from '../cell.ts';
import { skeletonOf } from '../parse/letters.ts';
import { oncePerText } from '../remember.ts';
import { sameWord } from './sameWords.ts';
import { isIn } from './wordLists.ts';

/** What a heading says, and what it hints at: «Кол-во "5"» is the word «5» with the hint that it counts. */
export interface HeadingWords {
  /** One word for all of one meaning; what ends in a dot is an abbreviation. */
  readonly words: readonly string[];
  readonly isShare: boolean;
  readonly isCount: boolean;
  /** «Всего», «барлық»: of things that are counted. */
  readonly isTotal: boolean;
  /** A unit of money is named: «тыс. тенге», «млн тг». */
  readonly isMoney: boolean;
  /** «В т.ч.», «из них», «оның ішінде» stand before it: a part of the column to the left. */
  readonly isPart: boolean;
  /** They stand inside: «учащихся (в т.ч. на дому)». */
  readonly hasPart: boolean;
  /** «Качество и успеваемость» may be two things. */
  readonly isPair: boolean;
  /** What is counted: «школ» of «число школ», «мектеп» of «мектеп саны». */
  readonly counted: string | undefined;
  /** Nothing but that it counts, or is a share, or a total: «Саны», «Доля, %», «Всего». */
  readonly saysLittle: boolean;
  /** Words in brackets explain the others. */
  readonly explained: readonly string[];
}

// Words below stand in the skeleton alphabet, which has no й and no Kazakh letters.

/** Said of every count; they tell a count from a share but not one column from another. */
const COUNT_WORDS =
  'саны санынын сан кол количеств* колличеств* число числ-ть чис-ть к-во кол-во численност*';
/** Of people and things: a count as well, and no word of the heading's own. */
const COUNTED_THINGS = 'чел человек адам бала шт дана';
const SHARE_WORDS = '% процент* паиыз* доля доли улес*';
const EMPTY_WORDS =
  'в и на с по за из от к при для мен пен бен жане боиынша б/ша тек гана только одни ушин ма ме';
const TOTAL_WORDS = 'всего итого барлыгы барлык жалпы';
/** «Наименование», «Значение», «Часть» of what? */
const LITTLE_WORDS = 'имя вид всего итого барлыгы барлык общии жиыны значение цифр* часть бол*г*';
/** Only together with a currency: «мың» alone is a number. */
const MONEY_UNIT =
  /(?<!\p{L})(?:(?:мын|тыс|тысяч\p{L}*|млн|миллион\p{L}*|млрд|миллиард\p{L}*)\.?\s*)?(?:тенге|тг|kzt|₸)(?!\p{L})\.?/gu;

/** Numbering before the words: «3.1. », «4) », «№ ». A bare digit is no numbering: «5» is a heading. */
const NUMBERING = /^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]\s+|\d{1,2}(?:\.\d{1,2})+\.?\s+)(?=\p{L})/u;
const QUOTES = /["'«»“”„‟‹›`´‘’:;!?*_№|]/gu;
const BRACKETS = /\(([^)]*)\)/u;

/** «Каче-⏎ство»: a word broken over two lines of a narrow heading. */
const BROKEN_WORD = /(\p{L})-\s+(?=\p{L})/gu;
/** «Город/район» names two things; «н/а» and «б/о» are one abbreviation. */
const SLASH_OF_WORDS = /(\p{L}{3,})\s*\/\s*(?=\p{L}{3,})/gu;
export const PART_OF =
  /^(?:в\s*т\.?\s*ч|в том числе|из (?:них|нее)|(?:онын|сонын|олардын) ишинде)(?!\p{L})[.:\s-]*/u;
/** Most headings have neither, and looking is cheaper than replacing. */
const PART_HINT = /ишинде|т\.?\s?ч|числе|из н/;
const MONEY_HINT = /тенге|тг|kzt|₸/;
const PAIR = /\p{L} (?:и|жане|мен|пен|бен) /u;
const PART_INSIDE = /(?<!\p{L})(?:т\.?\s?ч|том числе|из них|(?:онын|сонын|олардын) ишинде)(?!\p{L})/u;

type Reading = readonly [hint: string, pattern: RegExp, as: string];

let readings: readonly Reading[] | undefined;

/** What is read as something else than its words; the hint tells where to look at all. */
const makeReadings = (): readonly Reading[] => [
  ['%', /%(?:\s*-\s*(?:ы|и|ын|ин|га|ке|мен|бен)(?!\p{L}))?/gu, ' % '],
  ['г', /(\d\d)\s*г\.?(?!\p{L})/gu, '$1 год'],
  ['ж', /(\d\d)\s*ж\.?(?!\p{L})/gu, '$1 год'],
  ['начала', /с начала год\p{L}*/gu, 'за период'],
  ['басынан', /жыл басынан(?: бери)?/gu, 'за период'],
  // One thing, however it is written: «класс-комплект», «кл./компл.», «сынып жинақтары».
  ['компл', /(?:класс\p{L}*|сынып\p{L}*|кл\.?)[\s/-]*компл\p{L}*/gu, 'классы-комплекты'],
  ['жина', /(?:класс\p{L}*|сынып\p{L}*)[\s/-]*жина[кг]\p{L}*/gu, 'классы-комплекты'],
  // How to answer, in brackets.
  ['да', /\(?да\s*\/\s*нет\)?/gu, ' '],
  ['жок', /\(?ия\s*\/\s*жок\)?/gu, ' '],
  // «Аудан» is a district, and also an area.
  ['аудан', /(?:жалпы|жер|гимарат\p{L}*|паидалы)\s+ауданы/gu, ' площадь '],
  ['аудан', /ауданы(?=[\s,(]*(?:ш\.?\s*м|кв|м2|м²|га))/gu, ' площадь '],
  ['билим', /билим беру/gu, 'образования'],
  ['билим', /билим алушы\p{L}*/gu, 'учащихся'],
  ['оку', /оку орн[ыд]\p{L}*/gu, 'заведения'],
  ['учебн', /учебн\p{L}* заведени\p{L}*/gu, 'заведения'],
  // «Орны» alone is a place in a rating; of somebody it is a place to sit.
  ['жумыс ор', /жумыс ор(?:ны|ын)\p{L}*/gu, 'жумыс-орны'],
  ['орны', /(?<=(?:окушы|бала|бос)\s)орны(?!\p{L})/gu, 'орын'],
  // A curriculum is no plan for a year, and a form no object.
  ['уч', /(?:учебн\p{L}*|уч)\.?\s*г(?:од\p{L}*)?(?!\p{L})\.?/gu, 'учгод'],
  ['нысан', /(аякталу|меншик|оку|окыту) нысан\p{L}*/gu, '$1 форма'],
  ['жарты', /жарты жыл\p{L}*/gu, 'полугодие'],
  ['./', /\.\//g, '. '],
  // The values themselves: «(1, 2, 3)».
  ['(', /\((?:\s*\d{1,2}\s*[,;])+\s*\d{1,2}\s*\)/g, ' '],
  // «БСН-і»: a Kazakh ending after an abbreviation.
  ['-', /(?<=\p{L}{2})-(?:и|ы|си|сы|[ндт][иы]н)(?!\p{L})/gu, ''],
  ['оку ж', /оку ж(?:ыл\p{L}*|(?!\p{L}))/gu, 'учгод'],
  // No «кол.», which counts.
  ['кол жетк', /кол (?=жетк)/gu, 'кол-'],
  // «Оқушы с.»: «саны», cut short at the end of a narrow heading.
  [' с', /\sс\.?\s*$/u, ' саны'],
  ['-', /(\d)\s*-?\s*(?:ке|ге|ка|га|тик|лик|тер|лер|тар|лар|пен|бен|мен|тен|ден)(?=\s|$)/gu, '$1'],
];

/** Words in one alphabet and case, without quotes, numbering and blanks; abbreviations keep their inner hyphen. */
export function headingWords(heading: string): HeadingWords {
  const text = plainText(heading);
  const mayBePart = PART_HINT.test(text);
  const rest = mayBePart ? text.replace(PART_OF, '') : text;
  const isPart = rest !== text && rest !== '';
  const own = isPart ? rest : text;
  const bare = MONEY_HINT.test(own) ? own.replace(MONEY_UNIT, ' ') : own;
  const all = tokensOf(bare).map(readWord);
  const last = all[all.length - 1];
  const isThing = all.length > 1 && last?.isThing === true;
  const content = (isThing ? all.slice(0, -1) : all).filter(({ isEmpty }) => !isEmpty);
  const told = content.filter(({ isCount, isShare }) => !isCount && !isShare);
  // «Саны», «%» and «Сумма» of nothing say at least that.
  const least = told.length > 0 ? told : content.length > 0 ? content : all;
  const inBrackets = bare.includes('(') ? (BRACKETS.exec(bare)?.[1] ?? '') : '';
  return {
    words: least.map(({ same }) => same),
    isShare: all.some(({ isShare }) => isShare),
    isCount: isThing || all.some(({ isCount }) => isCount),
    isTotal: told.some(({ isTotal }) => isTotal),
    isMoney: bare !== own,
    isPart,
    hasPart: mayBePart && PART_INSIDE.test(bare),
    isPair: PAIR.test(bare),
    counted: countedIn(all)?.same,
    saysLittle: told.every(({ isLittle }) => isLittle),
    explained: /\d/.test(inBrackets) ? [] : tokensOf(inBrackets).map((word) => readWord(word).same),
  };
}

function countedIn(all: readonly Word[]): Word | undefined {
  const at = all.findIndex(({ isCount }) => isCount);
  if (at < 0) return undefined;
  if (all[at]?.same.startsWith('сан')) return all[at - 1];
  // «Количество свободных вакансий»: no adjective.
  return all.slice(at + 1).find(({ same }) => !/[ыи]х$/.test(same));
}

function plainText(heading: string): string {
  // The same few words stand in most headings: each is turned into its skeleton once.
  const words = squeeze(heading).replace(NUMBERING, '').split(' ').map(skeletonOf).join(' ');
  let text = words.replace(QUOTES, ' ').replace(/[–—−]/g, '-').trim();
  if (text.includes('-')) text = text.replace(BROKEN_WORD, '$1');
  if (text.includes('/')) text = text.replace(SLASH_OF_WORDS, '$1 ');
  readings ??= makeReadings();
  for (const [hint, pattern, as] of readings) if (text.includes(hint)) text = text.replace(pattern, as);
  return text;
}

/** A short word keeps its dot: «уч.» may stand for a longer one, «вид» does not. */
const tokensOf = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .flatMap((word) => (word.includes('.') ? piecesOf(word) : word))
    .map((word) => (word.includes('-') ? word.replace(/^-+(?=.)|(?<=.)-+$/g, '') : word))
    .filter((word) => word !== '' && word !== '-' && word !== '+/-');

const SEPARATORS = /[\s\\,()[\]{}]+/;

const piecesOf = (word: string): string[] =>
  word
    .split(/(?<=\.)(?=\p{L})/u)
    .flatMap((piece) => (/^\p{L}{2,14}\.$/u.test(piece) ? piece : piece.split('.')));

interface Word {
  readonly same: string;
  readonly isCount: boolean;
  readonly isShare: boolean;
  readonly isEmpty: boolean;
  readonly isThing: boolean;
  readonly isLittle: boolean;
  readonly isTotal: boolean;
}

const readWord = oncePerText((token): Word => {
  const word = token.replace(/(?<=.)\.$/, '');
  const said = {
    isCount: isIn(COUNT_WORDS, word),
    isShare: isIn(SHARE_WORDS, word),
    isEmpty: isIn(EMPTY_WORDS, word),
    isThing: isIn(COUNTED_THINGS, word),
  };
  // «Кол.», «тыс.» and whatever else is known as it stands needs no dot.
  const same = sameWord(Object.values(said).includes(true) ? word : token);
  return { same, ...said, isLittle: isIn(LITTLE_WORDS, same), isTotal: isIn(TOTAL_WORDS, same) };
});

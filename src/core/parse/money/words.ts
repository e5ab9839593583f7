/**
 * The words of an amount of money, in the letters of a Russian keyboard (`skeletonOf`), so that «мың» and «мын»,
 * «теңге» and «тенге» are one. Kazakh endings are read off the stems listed here, never off any word.
 */
import { skeletonOf } from '../letters.ts';

/** What a word or a sign says in an amount. */
export type WordMeaning =
  | {
      readonly kind: 'scale';
      /** A thousand is 3, a million 6. */
      readonly power: number;
      /** A Kazakh ending or a written-out word can close the amount: nothing is added to it after that. */
      readonly ending: Ending;
      /** May stand without a number: «миллион теңге», but «млн теңге» is the head of a column. */
      readonly bare: boolean;
      readonly short: boolean;
    }
  | { readonly kind: 'currency' | 'tiyn'; readonly ending: Ending; readonly short: boolean }
  /** Nearness and bounds: the number beside them stands. `from` and `to` also make ranges. */
  | { readonly kind: 'approx' | 'from' | 'to' }
  | { readonly kind: 'minus' }
  /** The first word of a pair that means something only together: «не более». */
  | { readonly kind: 'negation' }
  | { readonly kind: 'foreign' | 'vague' | 'numeral' | 'sign' | 'word' };

/** `from` is the Kazakh ablative, which opens a range; `like` is «-дай», which changes nothing. */
export type Ending = 'none' | 'from' | 'case' | 'like';

const ABLATIVE = '(?:нан|нен|дан|ден|тан|тен)';
const CASES =
  '(?:га|ге|ка|ке|на|не|ны|ни|ды|ди|ты|ти|н|нын|нин|дын|дин|тын|тин|да|де|та|те|нда|нде|мен|бен|пен)';
/** Third-person possessive, which takes the other endings after it: «теңгесін», «миллионынан». */
const POSSESSIVE = '(?:сы|си|ы|и)';
const LIKE = '(?:даи|деи|таи|теи)';
const ADJECTIVE = '(?:лык|лик|дык|дик|тык|тик)';

const ENDING = new RegExp(
  `^(?:(?<from>${POSSESSIVE}?${ABLATIVE})|(?<like>${LIKE})|(?<case>${POSSESSIVE}?${CASES}|${POSSESSIVE}|${ADJECTIVE}))$`,
  'u',
);

/** Which ending a run of letters is; undefined when it is none. Letters must be those of `skeletonOf`. */
export function endingOf(letters: string): Ending | undefined {
  if (letters === '') return 'none';
  const groups = ENDING.exec(letters)?.groups;
  if (groups === undefined) return undefined;
  if (groups.from !== undefined) return 'from';
  return groups.like === undefined ? 'case' : 'like';
}

type Stem = readonly [stem: string, power: number, bare: boolean];

/** Longer stems first: «тысяча» must not be read as «тыс» with an ending. */
const SCALE_STEMS: readonly Stem[] = [
  ['триллион', 12, true],
  ['миллиард', 9, true],
  ['миллион', 6, true],
  ['мын', 3, true],
  ['трлн', 12, false],
  ['млрд', 9, false],
  ['mlrd', 9, false],
  ['млн', 6, false],
  ['mln', 6, false],
  ['тыс', 3, false],
];
const RUSSIAN_THOUSAND = /^тысяч(?<ending>|а|и|у|е|еи|ам|ами|ах)$/u;
const RUSSIAN_CASE = /^(?:а|ов|у|ом|ам|ами|ах|е)$/u;
const CURRENCY_STEMS = ['тенге', 'тнг', 'тг', '₸', 'kzt', 'tenge', 'teńge'];
const TIYN_STEMS = ['тиын'];
const RUSSIAN_TIYN_CASE = /^(?:а|ов|у)$/u;
/** «миллиардтаған», «миллиондап»: so many, without saying how many. */
const VAGUE = /^(?:мын|миллион|миллиард|триллион)(?:да|де|та|те)(?:ган|ген|п)\p{L}*$/u;
/** «миллионы тенге», «сотни тысяч»: as indefinite. */
const VAGUE_WORDS = list('бирнеше несколько сотни десятки ондаган жуздеген коптеген много многие');

const APPROX = list(
  'жуык шамамен шамасында астам артык аса кем кеминде кобинесе жогары томен кобирек азырак ' +
    'около более больше свыше почти порядка менее меньше примерно приблизительно ориентировочно выше ниже чем ' +
    'всего барлыгы',
);
const FROM = list('бастап от');
const TO = list('деиин до');
const COMPARED = list('кем артык аз коп менее более меньше больше выше ниже свыше');
const SIGN_WORDS =
  /^(?:тапшылы(?:к|г)\p{L}*|дефицит\p{L}*|кемиди|томендеди|убыт\p{L}*|залал\p{L}*|снижен\p{L}*|снизил\p{L}*|уменьш\p{L}*)$/u;
const FOREIGN =
  /^(?:доллар\p{L}*|евро\p{L}{0,3}|рубл\p{L}*|руб|юан\p{L}*|фунт\p{L}*|сом|сомы|сомов|сум|сумов|иен\p{L}*|лир\p{L}?|франк\p{L}*|usd|eur|rub|rur|cny|gbp|uzs|kgs|dollars?|euros?|roubles?|rubles?)$/u;
const KAZAKH_NUMERALS = (
  'нол бир еки уш торт бес алты жети сегиз тогыз он жиырма отыз кырык елу алпыс жетпис сексен токсан жуз ' +
  'жарты жарым ширек бутин'
).split(' ');
const RUSSIAN_NUMERALS = list(
  'ноль один одна одно одного одной два две двух три трех четыре четырех пять пяти шесть шести семь семи восемь ' +
    'восьми девять девяти десять десяти одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать ' +
    'семнадцать восемнадцать девятнадцать двадцать двадцати тридцать тридцати сорок сорока пятьдесят шестьдесят ' +
    'семьдесят восемьдесят девяносто сто ста двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот ' +
    'полтора полторы полутора половина половиной пол четверть треть',
);
const HALF_SCALE = /^пол(?:у?миллион|у?миллиард|у?триллион|тысяч|утысяч)\p{L}*$/u;

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What a word says. Give the letters as typed; the tenge sign is a word too. */
export const meaningOf = (word: string): WordMeaning => classify(skeletonOf(word));

function classify(word: string): WordMeaning {
  return scaleOf(word) ?? currencyOf(word) ?? relationOf(word) ?? { kind: otherKind(word) };
}

function scaleOf(word: string): WordMeaning | undefined {
  const thousand = RUSSIAN_THOUSAND.exec(word);
  if (thousand) {
    const ending = thousand.groups?.ending ?? '';
    return { kind: 'scale', power: 3, ending: 'none', bare: ending === 'а' || ending === 'у', short: false };
  }
  for (const [stem, power, full] of SCALE_STEMS) {
    if (!word.startsWith(stem)) continue;
    const rest = word.slice(stem.length);
    // A Russian case says nothing about the amount, but «миллионов» without a number is a head of a column.
    if (full && power > 3 && RUSSIAN_CASE.test(rest)) {
      return { kind: 'scale', power, ending: 'none', bare: false, short: false };
    }
    const ending = endingOf(rest);
    // «миллионы» alone is a Russian plural: how many it does not say.
    if (ending !== undefined) {
      const bare = full && !/^(?:сы|си|ы|и)$/u.test(rest);
      return { kind: 'scale', power, ending, bare, short: !full };
    }
  }
  return undefined;
}

function currencyOf(word: string): WordMeaning | undefined {
  for (const stem of CURRENCY_STEMS) {
    const ending = word.startsWith(stem) ? endingOf(word.slice(stem.length)) : undefined;
    if (ending !== undefined) return { kind: 'currency', ending, short: stem.length < 4 };
  }
  for (const stem of TIYN_STEMS) {
    if (!word.startsWith(stem)) continue;
    const rest = word.slice(stem.length);
    const ending = RUSSIAN_TIYN_CASE.test(rest) ? 'none' : endingOf(rest);
    if (ending !== undefined) return { kind: 'tiyn', ending, short: false };
  }
  return undefined;
}

function relationOf(word: string): WordMeaning | undefined {
  if (APPROX.has(word)) return { kind: 'approx' };
  if (FROM.has(word)) return { kind: 'from' };
  if (TO.has(word)) return { kind: 'to' };
  if (word === 'минус') return { kind: 'minus' };
  return word === 'не' || word === 'емес' ? { kind: 'negation' } : undefined;
}

function otherKind(word: string): 'foreign' | 'vague' | 'numeral' | 'sign' | 'word' {
  if (FOREIGN.test(word)) return 'foreign';
  if (VAGUE.test(word) || VAGUE_WORDS.has(word)) return 'vague';
  if (SIGN_WORDS.test(word)) return 'sign';
  return isNumeral(word) ? 'numeral' : 'word';
}

function isNumeral(word: string): boolean {
  if (RUSSIAN_NUMERALS.has(word) || HALF_SCALE.test(word)) return true;
  return KAZAKH_NUMERALS.some((stem) => {
    const rest = word.startsWith(stem) ? word.slice(stem.length) : undefined;
    // «алтын» is gold, and the name of a prize, not «алты» with an ending.
    return rest !== undefined && rest !== 'н' && endingOf(rest) !== undefined;
  });
}

/** May «не» or «емес» stand beside this word? «не более», «кем емес» bound an amount; «не 5 млн» denies it. */
export const isCompared = (word: string): boolean => COMPARED.has(skeletonOf(word));

import { roundHalfUp } from '../rounding.ts';
import { figures } from './figures.ts';

/**
 * Nouns by what their forms begin with and how they end: one, few, many, and the genitive singular after a decimal
 * where it is not the form of few.
 */
const NOUNS =
  'школ:а,ы,|учащ:ийся,ихся,ихся,егося|педагог:,а,ов|район:,а,ов|город:,а,ов|класс:,а,ов|мест:о,а,|объект:,а,ов|' +
  'студент:,а,ов|лагер:ь,я,ей|строк:а,и,|ячей:ка,ки,ек|лист:,а,ов|ошиб:ка,ки,ок|предупреждени:е,я,й|замечани:е,я,й|' +
  'процент:,а,ов|процентн:ый пункт,ых пункта,ых пунктов,ого пункта|:год,года,лет|тиын:,а,ов|тысяч:а,и,|' +
  'миллион:,а,ов|миллиард:,а,ов|триллион:,а,ов';

/** By their nominative. */
let nouns: ReadonlyMap<string, readonly string[]> | undefined;

function formsOf(noun: string): readonly string[] | undefined {
  nouns ??= new Map(
    NOUNS.split('|').map((line) => {
      const [stem, ends] = line.split(':');
      const forms = ends!.split(',').map((end) => stem + end);
      return [forms[0]!, forms];
    }),
  );
  return nouns.get(noun);
}

/** Which form follows a number: 1 школа, 21 школа, but 11 школ; 2–4 школы, but 12–14 школ; 2,4 школы. */
export function pluralForm(count: number): 'one' | 'few' | 'many' | 'fraction' {
  const size = Math.abs(count);
  if (!Number.isInteger(size)) return 'fraction';
  const unit = size % 10;
  const isTeen = Math.floor(size / 10) % 10 === 1;
  if (isTeen || unit === 0 || unit > 4) return 'many';
  return unit === 1 ? 'one' : 'few';
}

const PLACE = { one: 0, few: 1, many: 2, fraction: 3 };

/** The noun alone, as it stands after `count`. A noun that is not in the table does not change. */
export function russianNoun(count: number, noun: string): string {
  const forms = formsOf(noun);
  return forms === undefined ? noun : forms[PLACE[pluralForm(count)]] || forms[1]!;
}

/**
 * «1 122 школы», «2,4 процентного пункта»: a number in figures with its noun. With at most so many decimals: «2,0» would
 * take another form than «2», so zeros at the end are dropped.
 */
export const russianCount = (count: number, noun: string, decimals?: number): string => {
  const shown = decimals === undefined ? count : roundHalfUp(count, decimals);
  return `${figures(shown)} ${russianNoun(shown, noun)}`;
};

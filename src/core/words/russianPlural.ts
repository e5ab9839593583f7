import { roundHalfUp } from '../rounding.ts';
import { figures } from './figures.ts';

/**
 * Forms of a noun after a number: one, few, many, and the genitive singular after a decimal where it is not the form
 * of few. A word that all four share stands once before them.
 */
const NOUNS =
  'школа школы школ|учащийся учащихся учащихся учащегося|педагог педагога педагогов|район района районов|' +
  'город города городов|класс класса классов|место места мест|объект объекта объектов|студент студента студентов|' +
  'лагерь лагеря лагерей|строка строки строк|ячейка ячейки ячеек|лист листа листов|ошибка ошибки ошибок|' +
  'предупреждение предупреждения предупреждений|замечание замечания замечаний|процент процента процентов|' +
  'процентный_пункт процентных_пункта процентных_пунктов процентного_пункта|год года лет|тиын тиына тиынов|' +
  'тысяча тысячи тысяч|миллион миллиона миллионов|миллиард миллиарда миллиардов|' +
  'триллион триллиона триллионов';

/** A noun is named by its nominative: «школа», «процентный пункт». */
let nouns: ReadonlyMap<string, readonly string[]> | undefined;

function formsOf(noun: string): readonly string[] {
  nouns ??= new Map(
    NOUNS.split('|').map((line) => {
      const forms = line.split(' ').map((form) => form.replace('_', ' '));
      return [forms[0] ?? '', forms];
    }),
  );
  return nouns.get(noun) ?? [noun];
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
  return forms[PLACE[pluralForm(count)]] ?? forms[1] ?? noun;
}

/**
 * «1 122 школы», «2,4 процентного пункта»: a number in figures with its noun. With at most so many decimals: «2,0» would
 * take another form than «2», so zeros at the end are dropped.
 */
export const russianCount = (count: number, noun: string, decimals?: number): string => {
  const shown = decimals === undefined ? count : roundHalfUp(count, decimals);
  return `${figures(shown)} ${russianNoun(shown, noun)}`;
};

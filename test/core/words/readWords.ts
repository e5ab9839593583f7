/** Adds up numerals, with tables of its own: «жүз» multiplies what stands before it, a scale closes its group. */
const KAZAKH = new Map<string, number>([
  ...['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'].map(
    (word, value): [string, number] => [word, value],
  ),
  ...['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'].map(
    (word, index): [string, number] => [word, 10 * (index + 1)],
  ),
]);

const RUSSIAN = new Map<string, number>([
  ['ноль', 0],
  ['один', 1],
  ['одна', 1],
  ['одно', 1],
  ['два', 2],
  ['две', 2],
  ['три', 3],
  ['четыре', 4],
  ['пять', 5],
  ['шесть', 6],
  ['семь', 7],
  ['восемь', 8],
  ['девять', 9],
  ['десять', 10],
  ['одиннадцать', 11],
  ['двенадцать', 12],
  ['тринадцать', 13],
  ['четырнадцать', 14],
  ['пятнадцать', 15],
  ['шестнадцать', 16],
  ['семнадцать', 17],
  ['восемнадцать', 18],
  ['девятнадцать', 19],
  ['двадцать', 20],
  ['тридцать', 30],
  ['сорок', 40],
  ['пятьдесят', 50],
  ['шестьдесят', 60],
  ['семьдесят', 70],
  ['восемьдесят', 80],
  ['девяносто', 90],
  ['сто', 100],
  ['двести', 200],
  ['триста', 300],
  ['четыреста', 400],
  ['пятьсот', 500],
  ['шестьсот', 600],
  ['семьсот', 700],
  ['восемьсот', 800],
  ['девятьсот', 900],
]);

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(мың|тысяч[аи]?)$/u, 1e3],
  [/^миллион(а|ов)?$/u, 1e6],
  [/^миллиард(а|ов)?$/u, 1e9],
  [/^триллион(а|ов)?$/u, 1e12],
];

function read(text: string, numerals: ReadonlyMap<string, number>): number {
  const words = text.split(' ');
  const isNegative = words[0] === 'минус';
  let total = 0;
  let group = 0;
  for (const word of isNegative ? words.slice(1) : words) {
    const scale = SCALES.find(([pattern]) => pattern.test(word))?.[1];
    if (scale !== undefined) {
      total += group * scale;
      group = 0;
    } else if (word === 'жүз') {
      group = group === 0 ? 100 : group * 100;
    } else {
      const value = numerals.get(word);
      if (value === undefined) throw new Error(`no numeral: «${word}» in «${text}»`);
      group += value;
    }
  }
  return isNegative ? -(total + group) : total + group;
}

export const readKazakh = (text: string): number => read(text, KAZAKH);
export const readRussian = (text: string): number => read(text, RUSSIAN);

/** Slips in what a row is about: names, periods, codes, choices. */
import { columnOf } from '../../../src/core/forms/form.ts';
import { formOf } from '../../../src/core/forms/index.ts';
import type { Random } from '../../../src/scenarios/random.ts';
import { inCell, type Kind, pick, pickSpot, type Spot } from './corruption.ts';

const isRow = ({ isTotal, cell }: Spot): boolean => !isTotal && cell !== '';
const hasType =
  (...types: string[]) =>
  (spot: Spot): boolean =>
    isRow(spot) && types.includes(spot.type);
const hasId =
  (...ids: string[]) =>
  (spot: Spot): boolean =>
    isRow(spot) && ids.includes(spot.id);

/** A letter of the first word lost, doubled or turned into another. */
function misspelt(text: string, random: Random): string {
  const word = /^[^\p{L}]*(\p{L}{4,})/u.exec(text);
  if (!word?.[1]) return text;
  const at = text.indexOf(word[1]) + 1 + Math.floor(random() * (word[1].length - 2));
  const [before, letter, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  return pick([before + after, before + letter + letter + after, `${before}п${after}`], random) ?? text;
}

/** Districts of other oblasts whose names no district of this one has. */
const ELSEWHERE = ['Мұғалжар ауданы', 'Зайсан ауданы', 'Айыртау ауданы', 'Қордай ауданы', 'Теректі ауданы'];

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  і: 'i',
  М: 'M',
  А: 'A',
  К: 'K',
};
const inLatin = (text: string): string =>
  text.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter);

const otherOf = (values: readonly string[]) => (spot: Spot, random: Random) =>
  pick(
    values.filter((value) => value !== spot.cell),
    random,
  );

export const wordKinds: Readonly<Record<string, Kind>> = {
  'required cell blank': inCell(
    (spot) => isRow(spot) && formOf(spot.form).required.includes(spot.id),
    () => '',
  ),
  'district misspelt': inCell(hasType('district'), ({ cell }, random) => misspelt(String(cell), random)),
  'district of another oblast': inCell(hasType('district'), (_, random) => pick(ELSEWHERE, random)),
  'another district': (office, random) => {
    const spot = pickSpot(office, random, hasType('district'));
    const names = new Set(office[spot?.sheet ?? 0]?.rows.map((row) => String(row[spot?.column ?? 0])));
    const cell = spot && otherOf([...names])(spot, random);
    if (!spot || cell === undefined) return undefined;
    const { sheet, row, column } = spot;
    return { at: { sheet, row }, edits: [{ sheet, row, column, cell }] };
  },
  'term changed': inCell(hasType('part'), otherOf(['I', 'II', 'III', 'IV', 'V', 'VI'])),
  'year changed': inCell(
    hasType('schoolYear'),
    otherOf(['2024-2025', '2026-2027', '2025-2027', '2052-2026']),
  ),
  'month changed': inCell(hasType('month'), otherOf(['2025-08', '2025-12', '2024-10', '2025-13', '2052-10'])),
  'calendar year wrong': inCell(hasType('year'), otherOf(['205', '2205', '20226', '2019', '2031'])),
  'class renamed': inCell(hasType('grades'), ({ cell }, random) =>
    pick(
      [
        `1${cell}`,
        `${cell}${cell}`,
        String(cell).replace(/\d+/, (grade) => String(1 + (Number(grade) % 11))),
      ],
      random,
    ),
  ),
  'school misspelt': inCell(hasId('school'), ({ cell }, random) => misspelt(String(cell), random)),
  'school with another number': inCell(
    (spot) => hasId('school')(spot) && /\d/.test(String(spot.cell)),
    ({ cell }) => String(cell).replace(/\d+/, (number) => `${number}${number}`),
  ),
  'look-alike letters': inCell(hasId('school', 'district', 'subject', 'programme', 'indicator'), ({ cell }) =>
    inLatin(String(cell)),
  ),
  'word that is no choice': inCell(
    (spot) => hasType('choice', 'locality', 'yesNo')(spot) && !columnOf(formOf(spot.form), spot.id).isOpen,
    ({ cell }, random) => pick([`${cell}ббб`, '123', 'басқаша емес', '?'], random),
  ),
  'check digit wrong': inCell(hasId('schoolId'), ({ cell }, random) => {
    const at = Math.floor(random() * 12);
    const text = String(cell);
    return text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1);
  }),
  'code of another place': inCell(hasId('kato'), ({ cell }, random) =>
    pick(
      [String(cell).replace(/^61/, '16'), `${String(cell).slice(0, 2)}99${String(cell).slice(4)}`],
      random,
    ),
  ),
  'date that is none': inCell(hasType('date'), (_, random) =>
    pick(['31.02.2026', 'күзде', '2205', '45.13.2025', 'III тоқсан'], random),
  ),
  'formula gone wrong in a name': inCell(isName, () => '#REF!'),
};

function isName(spot: Spot): boolean {
  return (
    isRow(spot) && ['text', 'district', 'choice', 'month', 'part', 'schoolYear', 'grades'].includes(spot.type)
  );
}

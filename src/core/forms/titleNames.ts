import { squeeze } from '../cell.ts';
import { placesIn } from '../places/lists.ts';
import { nameKey } from './readColumn.ts';

/** A name that a title gives for the whole sheet, as it stands there. */
export interface TitleName {
  readonly column: 'district' | 'school' | 'classGroup' | 'subject';
  readonly piece: string;
  /** Two pieces with one key are one name. */
  readonly key: string;
  /** Row of the grid, from 0. */
  readonly line: number;
}

/** «Мектеп: …», «Класс: 7А», in a cell of its own or with its value in the next one. */
const LABELS: readonly (readonly [TitleName['column'], string])[] = [
  [
    'school',
    'мектеп|мектеп атауы|мектептің атауы|школа|наименование школы|название школы|білім беру ұйымы|организация образования',
  ],
  ['classGroup', 'сынып|класс'],
  ['subject', 'пән|предмет'],
  ['district', 'аудан|аудан (қала)|район|район (город)|қала|город'],
];

/**
 * District, school, class and subject above the heading: behind a label, or so written that they can be nothing else. A table
 * that a school sends says so once, and not in every row.
 */
export function namesInTitle(lines: readonly (readonly string[])[]): TitleName[] {
  const labelled = lines.flatMap((texts, line) => labelledIn(texts, line));
  const has = (column: TitleName['column']) => labelled.some((name) => name.column === column);
  const free = lines.flatMap((texts, line) =>
    texts.flatMap((text) => [
      ...(has('district') ? [] : districtsIn(text, line)),
      ...(has('school') ? [] : schoolsIn(text, line)),
    ]),
  );
  return [...labelled, ...free];
}

function labelledIn(texts: readonly string[], line: number): TitleName[] {
  return texts.flatMap((text, at): TitleName[] => {
    const colon = text.indexOf(':');
    if (colon < 0) return [];
    const column = columnOfLabel(text.slice(0, colon));
    const piece = squeeze(text.slice(colon + 1)) || (texts[at + 1] ?? '');
    return column === undefined || piece === '' || piece.includes(':')
      ? []
      : [{ column, piece, key: nameKey(piece), line }];
  });
}

function columnOfLabel(label: string): TitleName['column'] | undefined {
  const key = squeeze(label).toLowerCase();
  return LABELS.find(([, labels]) => labels.split('|').includes(key))?.[0];
}

/** A unit with its type word; an oblast is no district, and a name that clashes is left to the user. */
function districtsIn(text: string, line: number): TitleName[] {
  return placesIn(text).flatMap(({ places }): TitleName[] => {
    const [place, ...others] = places;
    if (!place || others.length > 0 || place.kind === 'oblast') return [];
    // As the register has it: «Талгарского района» is a form of the name, and no name.
    return [{ column: 'district', piece: isKazakh(text) ? place.kk : place.ru, key: place.kato, line }];
  });
}

const isKazakh = (text: string): boolean => /[әғқңөұүһі]/iu.test(text);

/** «№ 7 орта мектеп», «Абай атындағы мектеп-лицей», «СШ № 12 им. Абая»: one school, named as schools are. */
const KAZAKH =
  /(?:№\s*\d+|атындағы)(?:[^,;:()]*?)\s(?:мектеп(?:-\p{L}+)?|жббм|ом|гимназия(?:сы)?|лицей(?:і)?)(?![\p{L}])/iu;
const RUSSIAN =
  /(?:^|[\s«"])((?:(?:средняя|основная|начальная|общеобразовательная)\s+)*(?:сш|сош|ош|оош|нш|школа(?:-\p{L}+)?|гимназия|лицей)\s*№\s*\d+(?:\s+(?:им\.|имени)\s+[^,;:()«»"]+)?)/iu;

function schoolsIn(text: string, line: number): TitleName[] {
  const piece = squeeze(RUSSIAN.exec(text)?.[1] ?? kazakhSchool(text) ?? '');
  return piece === '' ? [] : [{ column: 'school', piece, key: nameKey(piece), line }];
}

/** In the piece between two commas: «Талғар ауданы, № 7 ЖББМ». */
const kazakhSchool = (text: string): string | undefined =>
  text
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .find((piece) => piece.length < 100 && KAZAKH.test(piece));

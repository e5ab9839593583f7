/** What must hold between the cells of a row, the rows of a sheet and the sheets of an office. */
import type { Cell } from '../../../src/core/cell.ts';
import { formOf } from '../../../src/core/forms/index.ts';
import type { Contradiction, Row } from './contradictions.ts';
import type { Office } from './corruption.ts';
import { asRead, codeOfPlace, placeAsRead } from './places.ts';

type Numbers = (id: string) => number;
type Relation = (of: Numbers, cells: Row['cells']) => boolean;

/** A comparison with what is no number is false, and so no contradiction. */
const over = (a: number, b: number): boolean => a > b + 1e-6;
const differ = (a: number, b: number, by = 1e-6): boolean => Math.abs(a - b) > by;
/** What is printed to a tenth may be half of it off. */
const TENTH = 0.05 + 1e-6;

const isFirstGrade = ({ classGroup }: Row['cells']): boolean => /^1(?!\d)/.test(String(classGroup));

/** Each says when a row contradicts itself. */
const IN_ROW: Readonly<Record<string, Readonly<Record<string, Relation>>>> = {
  attainment: {
    'marks are pupils': (of, cells) => !isFirstGrade(cells) && differ(markedIn(of), of('pupils')),
    'grade 1 has no marks': (of, cells) => isFirstGrade(cells) && markedIn(of) > 0,
    quality: (of) => differ((100 * (of('mark5') + of('mark4'))) / markedIn(of), of('quality'), TENTH),
    passRate: (of) =>
      differ((100 * (of('mark5') + of('mark4') + of('mark3'))) / markedIn(of), of('passRate'), TENTH),
  },
  roll: {
    balance: (of) => differ(of('pupilsStart') + of('arrived') - of('left'), of('pupilsEnd')),
    'class size': (of) =>
      over(of('pupilsEnd') / of('classes'), 40) || over(1, of('pupilsEnd') / of('classes')),
  },
  coverage: {
    'all are the most': (of) => over(of('covered'), of('eligible')),
    percent: (of) => differ((100 * of('covered')) / of('eligible'), of('percent'), TENTH),
  },
  finance: {
    'plan of the period': (of) => over(of('planPeriod'), of('planYear')),
    'paid of the year': (of) => over(of('paid'), of('planYear')),
    'paid of the period': (of) => over(of('paid'), of('planPeriod')),
    'paid of what came': (of) => over(of('paid'), of('financed')),
    'came of the year': (of) => over(of('financed'), of('planYear')),
  },
  staff: { 'filled posts': (of) => over(of('filled'), of('posts')) },
  facilities: {
    'done is ready': (of, { stage }) => stage === 'аяқталды' && over(100, of('readiness')),
  },
  targets: {
    years: (of) => !over(of('dueYear'), of('baseYear')) && !Number.isNaN(of('dueYear') + of('baseYear')),
    'plan is no fact': (of) =>
      of('actual') === of('target') && of('year') < of('dueYear') && of('target') !== 100,
    direction: (of, { betterWhen }) => betterWhen === 'жоғары' && over(of('base'), of('target')),
  },
  schools: {
    'code of the district': (_, { kato, district }) => !isPlaceIn(String(kato), String(district)),
    'check digit': (_, { schoolId }) => !isBin(String(schoolId)),
  },
};

/** Blank marks are none; a mark that cannot be read makes no sum. */
const markedIn = (of: Numbers): number =>
  ['mark5', 'mark4', 'mark3', 'mark2', 'notAttested'].reduce((sum, id) => sum + of(id), 0);

const ZEROED: ReadonlySet<string> = new Set(['mark5', 'mark4', 'mark3', 'mark2', 'notAttested']);
const numbersOf =
  ({ cells }: Row): Numbers =>
  (id) => {
    const cell = cells[id] ?? '';
    if (cell === '' && ZEROED.has(id)) return 0;
    return typeof cell === 'number' ? cell : Number.NaN;
  };

const isPlaceIn = (code: string, district: string): boolean => {
  const known = codeOfPlace(district);
  return code === '' || known === undefined || code === known;
};

const isBin = (code: string): boolean =>
  !/^\d{12}$/.test(code) ||
  [...code].slice(0, 11).reduce((sum, digit, at) => sum + Number(digit) * (at + 1), 0) % 11 ===
    Number(code[11]);

export function bookRelations(office: Office, rows: readonly (readonly Row[])[]): Contradiction[] {
  const all = rows.flat();
  const of = (form: string): Row[] => all.filter(({ sheet }) => office[sheet]?.form === form);
  return [
    ...all.flatMap((row) => inRow(office[row.sheet]?.form ?? '', row)),
    ...repeated(office, all),
    ...carried(of('roll')),
    ...moreMarkedThanOnRoll(of('roll'), of('attainment')),
    ...rows.flatMap(strayPeriods),
    ...rows.flatMap(strayOblasts),
    ...unknownSchools(of('schools'), all),
    ...sharesOff(of('colleges')),
    ...thousandfold(of('finance')),
    ...copied(of('attainment'), (row) => `${row.cells.term}`, [
      'mark5',
      'mark4',
      'mark3',
      'mark2',
      'notAttested',
    ]),
    ...copied(of('finance'), (row) => `${row.cells.month}`, ['planPeriod', 'financed', 'paid']),
  ];
}

function inRow(form: string, row: Row): Contradiction[] {
  const of = numbersOf(row);
  return Object.entries(IN_ROW[form] ?? {}).flatMap(([why, isBroken]) =>
    isBroken(of, row.cells) ? [{ why, places: [row] }] : [],
  );
}

const text = (cell: Cell | undefined): string =>
  asRead(typeof cell === 'object' ? cell.date : String(cell ?? ''));
const textsOf = ({ cells }: Row, ids: readonly string[]): string =>
  ids.map((id) => (id === 'district' ? placeAsRead(text(cells[id])) : text(cells[id]))).join('|');

/** One key, one row; a key with a blank in what must be there is nobody's. */
function repeated(office: Office, rows: readonly Row[]): Contradiction[] {
  return groupsOf(rows, (row) => {
    const { key, required, id } = formOf(office[row.sheet]?.form ?? 'schools');
    const isWhole = required.every((column) => row.cells[column] !== '');
    return isWhole ? `${id}|${textsOf(row, key)}` : undefined;
  })
    .filter((group) => group.length > 1)
    .map((places) => ({ why: 'one key', places }));
}

const SCHOOL = ['district', 'school'];

function carried(roll: readonly Row[]): Contradiction[] {
  const ends = new Map(roll.map((row) => [`${row.cells.month}|${textsOf(row, SCHOOL)}`, row]));
  return roll.flatMap((row) => {
    const [year, month] = text(row.cells.month).split('-').map(Number);
    if (year === undefined || month === undefined || month === 9) return [];
    const before = ends.get(`${year}-${String(month - 1).padStart(2, '0')}|${textsOf(row, SCHOOL)}`);
    if (!before || !differ(numbersOf(before)('pupilsEnd'), numbersOf(row)('pupilsStart'))) return [];
    return [{ why: 'carried over', places: [row, before] }];
  });
}

/** Terms I and II end in October and in December. */
const CLOSES: Readonly<Record<string, string>> = { I: '2025-10', II: '2025-12' };

function moreMarkedThanOnRoll(roll: readonly Row[], marks: readonly Row[]): Contradiction[] {
  const known = new Map(roll.map((row) => [`${row.cells.month}|${textsOf(row, SCHOOL)}`, row]));
  return groupsOf(
    marks.filter(({ cells }) => cells.schoolYear === '2025-2026'),
    (row) => `${CLOSES[text(row.cells.term)]}|${textsOf(row, SCHOOL)}`,
  ).flatMap((classes) => {
    const [first] = classes;
    const on = first && known.get(`${CLOSES[text(first.cells.term)]}|${textsOf(first, SCHOOL)}`);
    const pupils = classes.reduce((sum, row) => sum + (numbersOf(row)('pupils') || 0), 0);
    if (!on || !over(pupils, numbersOf(on)('pupilsEnd') + numbersOf(on)('left'))) return [];
    return [{ why: 'marked and on the roll', places: [...classes, on] }];
  });
}

/** All rows of a sheet but one speak of one month, of one term, of one school year. */
const strayPeriods = (rows: readonly Row[]): Contradiction[] =>
  ['month', 'term', 'schoolYear'].flatMap((id) => strays(rows, id, ({ cells }) => text(cells[id]), 1));

/** … and lie in one oblast. */
const strayOblasts = (rows: readonly Row[]): Contradiction[] =>
  strays(rows, 'oblast', ({ cells }) => (codeOfPlace(text(cells.district)) ?? '').slice(0, 2), 1);

function strays(
  rows: readonly Row[],
  why: string,
  sayOf: (row: Row) => string,
  most: number,
): Contradiction[] {
  const groups = groupsOf(rows, (row) => sayOf(row) || undefined).sort((a, b) => b.length - a.length);
  const [, ...others] = groups;
  const few = others.flat();
  return few.length === 0 || few.length > most ? [] : [{ why: `another ${why}`, places: few }];
}

/** A school that the office's own register does not have. */
function unknownSchools(register: readonly Row[], rows: readonly Row[]): Contradiction[] {
  const known = new Set(register.map((row) => textsOf(row, SCHOOL)));
  return rows
    .filter(({ cells }) => cells.school !== undefined && cells.school !== '' && cells.district !== '')
    .filter((row) => !known.has(textsOf(row, SCHOOL)))
    .map((row) => ({ why: 'not in the register', places: [row] }));
}

/** Students of a speciality with their share of all, to the hundredth. */
function sharesOff(colleges: readonly Row[]): Contradiction[] {
  const all = colleges.reduce((sum, row) => sum + (numbersOf(row)('students') || 0), 0);
  const isOff = (row: Row) =>
    differ((100 * numbersOf(row)('students')) / all, numbersOf(row)('percent'), 0.005 + 1e-6);
  const off = colleges.filter(isOff);
  return off.length === 0 ? [] : [{ why: 'shares of all', places: off }];
}

/** Money a hundred times and more what the same row has in both other months. */
function thousandfold(finance: readonly Row[]): Contradiction[] {
  return groupsOf(finance, (row) => textsOf(row, ['district', 'programme', 'source'])).flatMap((months) =>
    ['planYear', 'planPeriod', 'financed', 'paid'].flatMap((id) =>
      months.flatMap((row) => {
        const others = months.filter((month) => month !== row).map((month) => numbersOf(month)(id));
        const own = numbersOf(row)(id);
        const isFar = (other: number) => Math.abs(Math.log10(own / other)) > 2.5;
        return others.length > 1 && others.every(isFar) ? [{ why: 'a thousandfold', places: [row] }] : [];
      }),
    ),
  );
}

/** Everything of a sender is what it was one period before. */
function copied(
  rows: readonly Row[],
  periodOf: (row: Row) => string,
  flows: readonly string[],
): Contradiction[] {
  const by = rows[0]?.cells.school === undefined ? ['district'] : SCHOOL;
  const packets = groupsOf(rows, (row) => `${periodOf(row)}|${textsOf(row, by)}`);
  const seen = new Map<string, Row[]>();
  return packets.flatMap((packet) => {
    const [first] = packet;
    const key =
      packet.map((row) => flows.map((id) => row.cells[id]).join(' ')).join('|') + textsOf(first!, by);
    const other = seen.get(key);
    seen.set(key, packet);
    return other ? [{ why: 'period copied', places: [...packet, ...other] }] : [];
  });
}

function groupsOf(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

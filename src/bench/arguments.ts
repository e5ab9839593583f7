import { KATO_TEXTS } from './placeTexts.ts';

export type Argument = string | number | readonly (readonly (string | number)[])[];

/** A column of so many cells, each made of its row number. */
const column = (rows: number, make: (row: number) => string | number): Argument =>
  Array.from({ length: rows }, (_, row) => [make(row)]);

const counts = (rows: number, most: number, shift: number): Argument =>
  column(rows, (row) => (row * 7919 + shift) % most);

const marks = (rows: number): Argument[] => [11, 17, 23, 3].map((most, at) => counts(rows, most, at + 1));

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');

/** Every text differs, as amounts in a budget do: nothing can be remembered from the row before. */
const amounts = (rows: number): Argument =>
  column(
    rows,
    (row) =>
      [
        `${row + 1} млн ${row % 997} мың теңге`,
        `${row + 1},${row % 10} млрд. тенге`,
        `${grouped(1_000_250 + row)} ₸`,
      ][row % 3] ?? '',
  );

const YEARS = 20;
const DAY = (row: number): string =>
  `${String(1 + (row % 28)).padStart(2, '0')}.${['09', '10', '11', '12', '01', '02', '03', '04', '05'][row % 9]}.${2006 + (row % YEARS)}`;

const MADE: Readonly<Record<string, (rows: number) => Argument[]>> = {
  QUALITY: marks,
  PASS_RATE: marks,
  SOU: marks,
  MEAN_MARK: marks,
  QUALITY_DELTA: (rows) => [
    column(rows, (row) => (row % 1000) / 10),
    column(rows, (row) => (row % 937) / 10),
  ],
  QUALITY_GAP: (rows) => [
    counts(rows, 40, 1),
    column(rows, (row) => 60 + (row % 40)),
    column(rows, (row) => (row % 3 === 0 ? 'қала' : 'ауыл')),
  ],
  POOLED_RATE: (rows) => [counts(rows, 40, 1), column(rows, (row) => 60 + (row % 40))],
  QUALITY_RANK: (rows) => [
    column(rows, (row) => ((row * 7919) % 1000) / 10),
    column(rows, (row) => 20 + (row % 400)),
  ],
  COVERAGE: (rows) => [counts(rows, 40, 1), column(rows, (row) => 60 + (row % 40))],
  PLAN_FACT: (rows) => [column(rows, (row) => 1000 + row), column(rows, (row) => 900 + row)],
  TENGE_PARSE: (rows) => [amounts(rows)],
  TENGE_FORMAT: (rows) => [column(rows, (row) => row * 48_271_993 + (row % 100) / 100)],
  TENGE_WORDS: (rows) => [column(rows, (row) => row * 48_271_993 + (row % 100) / 100)],
  SCHOOL_YEAR: (rows) => [column(rows, DAY)],
  TERM: (rows) => [column(rows, DAY)],
  DISTRICT_NAME: (rows) => [column(rows, (row) => KATO_TEXTS[row % KATO_TEXTS.length] ?? '')],
  DISTRICT_KATO: (rows) => [column(rows, (row) => KATO_TEXTS[row % KATO_TEXTS.length] ?? '')],
  QUALITY_POSSIBLE: (rows) => [
    column(rows, (row) => (row % 9973) / 100),
    column(rows, (row) => 20 + (row % 400)),
  ],
  BASE_FROM_SHARE: (rows) => [
    column(rows, (row) => 1 + (row % 997)),
    column(rows, (row) => (1 + (row % 997)) / 10),
  ],
  TARGET_PACE: (rows) => [
    column(rows, (row) => 40 + (row % 20)),
    column(rows, (row) => 70 + (row % 30)),
    column(rows, (row) => 50 + (row % 50)),
    column(rows, () => 2023),
    column(rows, () => 2029),
    column(rows, (row) => 2024 + (row % 4)),
  ],
};

/** Arguments as a sheet would give them. A function that is not in the table above gets its own example, repeated. */
export function argumentsOf(name: string, examples: readonly string[], rows: number): Argument[] {
  const made = MADE[name];
  if (made) return made(rows);
  const firsts = examples.map((example) => firstArgument(example));
  return [column(rows, (row) => firsts[row % firsts.length] ?? '')];
}

function firstArgument(example: string): string | number {
  const text = /^=[A-Z_]+\((?:"([^"]*)"|([\d,]+))/u.exec(example);
  return text?.[1] ?? Number((text?.[2] ?? '0').replace(',', '.'));
}

/** A form as data: what its columns are called, what they hold and what makes a row unique. */
export interface Form<Id extends string = string> {
  readonly id: FormId;
  readonly names: Names;
  /** Words for what the rows are: «мощность школы» in the register of schools is its «мощность». Blanks between. */
  readonly about?: string;
  readonly columns: readonly Column<Id>[];
  /** Rows with equal values in all of these are one row written twice. */
  readonly key: readonly Id[];
  /** Columns whose cells may not be blank, and which the sheet must have or be told once for all rows. */
  readonly required: readonly Id[];
  /** A row that names no district is of the whole, and nothing has been forgotten. */
  readonly hasWholeRows?: boolean;
  /** Sets of columns of which at least one must be recognised before a sheet is taken for this form. */
  readonly tellBy: readonly (readonly Id[])[];
}

export type FormId =
  | 'attainment'
  | 'schools'
  | 'roll'
  | 'coverage'
  | 'finance'
  | 'staff'
  | 'facilities'
  | 'targets'
  | 'programme'
  | 'colleges'
  | 'honours'
  | 'claims';

/** In Kazakh, Russian and English. */
export interface Names {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly type: ColumnType;
  readonly heading: Names;
  /** Other headings seen in offices, with « | » between: matched by words, so only what the words do not already say. */
  readonly synonyms: string;
  /** For `choice`: the values a ready sheet offers, and every way to write each. */
  readonly choices?: readonly Choice[];
  /** Another word than those of the choices may stand there as well, and is kept as it is. */
  readonly isOpen?: boolean;
  /** For `decimal`: posts and vacancies add up over rows, a mean or a level does not. Counts and money always do. */
  readonly isAdditive?: boolean;
  /** For `decimal`: the least and the greatest that can be. */
  readonly range?: readonly [number, number];
  /** A share as well as a count may stand under this heading; a percent sign in it decides for this column. */
  readonly isShare?: boolean;
  /** For `decimal`: of whatever unit the row names, shares among them, with or without their sign. */
  readonly isMeasured?: boolean;
  /**
   * The heading may also say the time: any («Прибыло за четверть»), or none but the year («План на 2025 год»), or it
   * must say a part of the year («План на 9 месяцев»). Of other columns «за прошлый год» is another figure.
   */
  readonly time?: 'any' | 'year' | 'part';
  /** Words that may stand in the heading as well and change nothing, with blanks between: «потребность в кадрах». */
  readonly beside?: string;
  /** Said of the versions of one figure, the last first, with « | » between; the last that a sheet has is read. */
  readonly versions?: string;
}

export interface Choice {
  readonly id: string;
  readonly names: Names;
  /** With « | » between. */
  readonly spellings: string;
}

/**
 * `grades` reads "7", "7А", "5-9" alike: what is a class and what a span of grades is seen in the cell, since offices
 * head all of them with «Класс».
 */
export type ColumnType =
  | 'text'
  | 'code'
  | 'count'
  | 'percent'
  | 'decimal'
  | 'money'
  | 'moneyUnit'
  | 'year'
  | 'month'
  | 'choice'
  | 'district'
  | 'schoolYear'
  | 'part'
  | 'grades'
  | 'locality'
  | 'yesNo'
  | 'date';

/** Columns of numbers; the others hold one of a few values, by which rows are told apart. */
const NUMBERS: ReadonlySet<ColumnType> = new Set(['count', 'percent', 'decimal', 'money', 'year']);
export const isNumberColumn = ({ type }: Column): boolean => NUMBERS.has(type);

/** May a total row hold their sum? */
export const addsUp = ({ type, isAdditive }: Column): boolean =>
  type === 'count' || type === 'money' || isAdditive === true;

export const names = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export function columnOf<Id extends string>(form: Form<Id>, id: Id): Column<Id> {
  const column = form.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`form ${form.id} has no column ${id}`);
  return column;
}

/** Every heading a column is known by, the ready sheet's own first. */
export const headingsOf = ({ heading, synonyms }: Column): readonly string[] =>
  [heading.kk, heading.ru, heading.en, ...synonyms.split(' | ')].filter((text) => text !== '');

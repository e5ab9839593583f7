/** A form as data: what its columns are called, what they hold and what makes a row unique. */
export interface Form<Id extends string = string> {
  readonly id: FormId;
  readonly names: Names;
  readonly columns: readonly Column<Id>[];
  /** Rows with equal values in all of these are one row written twice. */
  readonly key: readonly Id[];
  /** Sets of columns of which at least one must be recognised before a sheet is taken for this form. */
  readonly tellBy: readonly (readonly Id[])[];
  /** Columns of a ready sheet, with what its example row says; what Sapa computes itself is not asked for. */
  readonly ready: readonly (readonly [Id, string | number | Names])[];
}

export type FormId = 'schools' | 'attainment';

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
  readonly required?: boolean;
  /** For `choice`: the values a ready sheet offers, and every way to write each. */
  readonly choices?: readonly Choice[];
  /** For `decimal`: the least and the greatest that can be. */
  readonly range?: readonly [number, number];
  /** A share as well as a count may stand under this heading; a percent sign in it decides for this column. */
  readonly isShare?: boolean;
}

export interface Choice {
  readonly id: string;
  readonly names: Names;
  readonly spellings: readonly string[];
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
  | 'choice'
  | 'district'
  | 'schoolYear'
  | 'part'
  | 'grades'
  | 'locality'
  | 'yesNo'
  | 'date';

export const names = (kk: string, ru: string, en: string): Names => ({ kk, ru, en });

export function columnOf<Id extends string>(form: Form<Id>, id: Id): Column<Id> {
  const column = form.columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`form ${form.id} has no column ${id}`);
  return column;
}

/** Every heading a column is known by, the ready sheet's own first. */
export const headingsOf = ({ heading, synonyms }: Column): readonly string[] =>
  [heading.kk, heading.ru, heading.en, ...synonyms.split(' | ')].filter((text) => text !== '');

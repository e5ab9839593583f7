import { pressKazakhEconomy } from './pressKazakhEconomy.ts';
import { pressKazakhSchools } from './pressKazakhSchools.ts';
import { pressRussianEconomy } from './pressRussianEconomy.ts';
import { pressRussianSchools } from './pressRussianSchools.ts';
import type { SourceFigure } from './row.ts';

/** A short text with every figure in it. */
export interface PressText {
  /** The kind of document that writes so. */
  readonly origin: string;
  readonly text: string;
  /** In the order of the text. */
  readonly figures: readonly SourceFigure[];
}

/**
 * Short texts in the manner of the press, of decisions, notices and reports; places, numbers and words are
 * made up, only the ways of writing a quantity are real.
 *
 * Beyond the conventions of the source articles: a factor («2,5 раза», «екі есе») is a count with the direction
 * of its change. Both ends of a change («с 720 до 840 тенге») are figures of their own, since neither is a
 * bound. A percent of money, persons or goods that grew is a percent with a direction; of a share, a point. A
 * quarter of the calendar year («квартал») is an ordinal, not a term of a school. Left out: numbers of
 * schools, lots, laws, articles and list items, grades, phones, dates, hours, schedules («5/2»), and parts
 * named without a numeral («половина», «две трети»).
 */
export const press: readonly PressText[] = [
  ...pressKazakhSchools,
  ...pressKazakhEconomy,
  ...pressRussianSchools,
  ...pressRussianEconomy,
];

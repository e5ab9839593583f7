import type { Cube } from '../../cube/cube.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { Where } from '../../cube/sums.ts';
import type { FormId } from '../../forms/form.ts';
import type { FormIndicator } from '../../indicators/formIndicator.ts';
import type { PartId } from '../parts.ts';
import type { FigureRef, SummaryWord } from '../plan.ts';

/** A table of figures of one form, as data: what its lines are, and which figures stand in them. */
export interface FormTable {
  readonly id: string;
  readonly part: PartId;
  readonly form: FormId;
  readonly heading: SummaryWord;
  /** A line for each value of it. */
  readonly rows: Dimension;
  readonly rowsHead: SummaryWord;
  /** A table for each value of it: the coverage of each programme. */
  readonly each?: Dimension;
  /** The columns again for each value of it, and once for all of them together. */
  readonly across?: Dimension;
  readonly columns: readonly FormColumn[];
  /** What its lines hold is not to be added: the pupils of one subject are those of the next. */
  readonly hasNoTotal?: true;
  /** Left out where nobody names what its lines would tell apart: another table has the same total. */
  readonly isOnlyNamed?: true;
  /** What a reader has to know of it, a line each under the table. */
  readonly notes?: readonly SummaryWord[];
  /** What is otherwise for one value of `each`: of camps the sessions add up. */
  readonly forOne?: (value: string, cube: Cube) => Partial<FormTable>;
  /**
   * Figures are of the year up to the month shown: of all of it, as of running totals though their months are not all
   * here, or of the months that are here, which the heading names.
   */
  readonly toDate?: 'sinceJanuary' | 'knownMonths';
  /** Of what there may be several hundred only so many lines, the largest first. */
  readonly most?: number;
}

export interface FormColumn {
  readonly indicator: FormIndicator;
  /** Also what it was, and by how much it has changed. */
  readonly against?: readonly ('previous' | 'lastYear')[];
  /** Also its share of the total, under this head. */
  readonly share?: SummaryWord;
  /** Of some rows only, under a group of that name; without one where the figure is of the others too. */
  readonly of?: { readonly where: Where; readonly name: SummaryWord; readonly isAlone?: true };
  /** The difference to another figure, printed value less printed value, instead of the figure itself. */
  readonly less?: FigureRef['less'] & { readonly head: SummaryWord };
}

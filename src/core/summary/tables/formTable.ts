import type { Dimension } from '../../cube/dimension.ts';
import type { FormId } from '../../forms/form.ts';
import type { FormIndicator } from '../../indicators/formIndicator.ts';
import type { PartId } from '../parts.ts';
import type { SummaryWord } from '../plan.ts';

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
  /** Other columns for one value of `each`: of camps the sessions add up. */
  readonly columnsOf?: (value: string) => readonly FormColumn[] | undefined;
  /** Of what there may be several hundred only so many lines, the largest first. */
  readonly most?: number;
}

export interface FormColumn {
  readonly indicator: FormIndicator;
  /** Also what it was, and by how much it has changed. */
  readonly against?: readonly ('previous' | 'lastYear')[];
  /** Also its share of the total, under this head. */
  readonly share?: SummaryWord;
}

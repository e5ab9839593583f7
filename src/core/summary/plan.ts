import type { Where } from '../cube/sums.ts';
import type { FormId, Names } from '../forms/form.ts';
import type { FormIndicator } from '../indicators/formIndicator.ts';
import type { IndicatorId } from '../indicators/indicator.ts';
import type { SchoolPeriod } from '../model/period.ts';
import type { DistrictName } from '../model/table.ts';
import type { ChartSpec } from './chart.ts';
import type { SummaryWord } from './summaryWord.ts';

export type { SummaryWord };

/** A sheet to be written, as plain data without a language: words are keys, names are codes. */
export interface SheetPlan {
  /** Stable between runs and languages: "overview", "district:191000000". */
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
}

export type Block =
  | { readonly kind: 'title'; readonly key: string; readonly text: Text }
  | { readonly kind: 'line'; readonly key: string; readonly text: Text; readonly tone?: 'quiet' | 'warning' }
  | { readonly kind: 'charts'; readonly key: string }
  | Section;

/** The tables of a plan, one below the other. */
export const sectionsOf = ({ blocks }: Pick<SheetPlan, 'blocks'>): Section[] =>
  blocks.filter((block): block is Section => block.kind === 'table');

/** One table: what the columns are, and a row per unit. */
export interface Section {
  readonly kind: 'table';
  readonly id: string;
  readonly heading: Text;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly notes: readonly Text[];
}

export interface ColumnPlan {
  /** "quality.value", "quality.delta": with the section's id it names the figure for «Қайдан?». */
  readonly key: string;
  readonly head: Text;
  /** Several columns under one group heading repeat it; it is printed once. */
  readonly group?: Text;
  readonly format: ColumnFormat;
  readonly width: number;
  readonly figure?: FigureRef;
  readonly listed?: ListedRef;
}

/** Of cells that are not added up: they stand in rows of this form, or follow from these columns of them. */
export interface ListedRef {
  readonly form: FormId;
  readonly columns: readonly string[];
}

/** What a column of figures holds in each row: from this, the rows behind a cell are found again. */
export interface FigureRef {
  readonly indicator: FormIndicator;
  readonly months: readonly string[];
  /** Of a change: what is taken away, as far as it is not the same: other months, another figure, other rows. */
  readonly less?: Partial<Pick<FigureRef, 'indicator' | 'months' | 'where' | 'less'>>;
  /** In percent of the same figure of these rows: of the whole table. */
  readonly ofAll?: Where;
  /** What the column itself is of, beside what its row is of. */
  readonly where: Where;
  readonly by?: Derivation;
}

/** What is made of the rows of a figure where it is not their sum or share itself. */
export type Derivation =
  /** Of a change: what the schools changed in themselves, or that pupils stand otherwise among them. */
  | { readonly is: 'within' | 'composition' }
  /** How many different schools they are of. */
  | { readonly is: 'schools' }
  /** The place of the printed figure among those of these. */
  | { readonly is: 'place'; readonly among: readonly Where[] };

/** How a figure is shown. Text is written as text; a change carries its sign. */
export type ColumnFormat =
  | 'text'
  | 'count'
  | 'decimal1'
  | 'decimal2'
  | 'percent'
  /** A share, tinted by its height. */
  | 'heat'
  | 'mark'
  | 'deltaCount'
  | 'deltaDecimal'
  | 'deltaPp'
  | 'deltaMark'
  | 'place';

export interface RowPlan {
  readonly key: string;
  readonly cells: readonly CellPlan[];
  /** Whose figures stand in it. */
  readonly where?: Where;
  /** Where the lines are figures and the columns say of when: which figure it is. */
  readonly indicator?: FormIndicator;
  /** Other formats than the columns': of a list of unlike things. */
  readonly formats?: readonly ColumnFormat[];
  readonly isTotal?: boolean;
}

/** `undefined` is "no data": a dash in the sheet, never a zero. */
export type CellPlan = number | Text | undefined;

/** Words to be put in later. A bare string is somebody's own text: the name of a school. */
export type Text =
  | string
  | { readonly word: SummaryWord; readonly values?: Readonly<Record<string, Text | number>> }
  | { readonly place: DistrictName }
  /** Without its type word, for an axis: «Талғар», «Қонаев қ.». */
  | { readonly shortPlace: DistrictName }
  | { readonly term: SchoolPeriod }
  | { readonly termKey: string }
  | { readonly asked: string }
  | { readonly indicator: IndicatorId }
  | { readonly choice: string }
  | { readonly names: Names }
  /** The first and the last of them, "2025-09". */
  | { readonly months: readonly string[] }
  | { readonly percent: number }
  | { readonly count: number };

export const word = (key: SummaryWord, values?: Readonly<Record<string, Text | number>>): Text =>
  values === undefined ? { word: key } : { word: key, values };

/** A chart of the plan: its words are still keys; `draw` in the sheets layer makes a `ChartSpec` of it. */
export interface ChartPlan {
  readonly id: string;
  readonly kind: ChartSpec['kind'];
  readonly title: Text;
  readonly categories: readonly Text[];
  readonly series: readonly {
    readonly name: Text;
    readonly values: readonly (number | undefined)[];
    readonly color: string;
    readonly line?: boolean;
    readonly labels?: boolean;
    readonly format?: string;
  }[];
  readonly axis: {
    readonly title: Text;
    readonly min?: number;
    readonly max?: number;
    readonly format: string;
  };
}

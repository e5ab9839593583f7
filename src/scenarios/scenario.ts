import type { RefusalReason, Severity } from '../core/finding.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import type { Words } from '../messages/catalog.ts';

/** The languages that offices keep their sheets in. */
export type ScenarioLanguage = 'kk' | 'ru';

/** A text as the office writes it in each of its languages. */
export type Both = Readonly<Record<ScenarioLanguage, string>>;

/** A workbook to try Sapa on: the rows are made up, the totals are the ones that were published. */
export interface Scenario {
  readonly id: string;
  readonly names: Words;
  /** Two sentences: what this workbook is; what in it is made up, and where its totals come from. */
  readonly about: Words;
  /** The period to make a summary for, "2021-T1". */
  readonly period: string;
  /** The language its sheets are written in. */
  readonly language: ScenarioLanguage;
  /** A new workbook each time, always the same; where the office keeps both, in the language that is asked for. */
  workbook(language?: ScenarioLanguage): WorkbookModel;
  /** Published figures (where there are any) that a summary of the workbook must give. */
  readonly expected: readonly ExpectedFigure[];
  /** Other published figures, which the rows of one sheet add up to. */
  readonly totals?: readonly PublishedTotal[];
  /** Published figures that stand in one cell of the summary's overview. */
  readonly inSummary?: readonly PublishedCell[];
  /** Every finding a check must give, in sheet order. Absent: the workbook is clean, and no finding is an error. */
  readonly findings?: readonly ExpectedFinding[];
  readonly refused?: readonly ExpectedRefusal[];
}

export interface ExpectedFigure {
  readonly period: string;
  /** Whose value it is: all schools, one settlement kind, one kind of school. */
  readonly place: 'total' | 'urban' | 'rural' | 'gap' | 'general' | 'gymnasiumAndLyceum';
  readonly indicator: 'quality' | 'passRate' | 'pupils';
  /** Percent 0–100, percentage points for the gap, or a count of pupils. */
  readonly value: number;
  /** With how many decimals it was published; the workbook gives it to that many. */
  readonly decimals: number;
  /** How the rows come to it, and who published it. */
  readonly how: string;
}

/** A published number as the rows of a sheet, without their total, come to it. Headings are named as they stand. */
export interface PublishedTotal {
  readonly sheet: Both;
  /** Only rows that hold this under this heading, all of them. */
  readonly where?: readonly (readonly [head: Both, is: Both | number])[];
  /** Column that is summed, or columns whose different rows are counted. */
  readonly sum?: Both;
  readonly distinct?: readonly Both[];
  readonly value: number;
  /** Who published it, when; and what the workbook makes of it, where that is a choice. */
  readonly source: string;
}

/** A published number in a table of the overview; its row is named as the table shows it, in the summary's language. */
export interface PublishedCell {
  /** Of which the summary is; where it is not said, the scenario's own. */
  readonly period?: string;
  /** Id of the table: "roll", or "coverage" where each programme has one. */
  readonly section: string;
  /** Which of them: words of its heading. */
  readonly of?: Both;
  readonly row: Both;
  /** Key of the column, "quality.value". */
  readonly column: string;
  /** In the unit of the column: money in thousands of tenge. */
  readonly value: number;
  /** With how many it was published; the cell gives it to that many. */
  readonly decimals: number;
  /** Who published it, and how the rows come to it where that is no plain sum. */
  readonly source: string;
}

export interface ExpectedFinding {
  readonly sheet: Both;
  /** "K11" for a cell, "12" for a whole row, "" for the whole sheet. */
  readonly at: string;
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong there. */
  readonly why: string;
}

export interface ExpectedRefusal {
  readonly sheet: string;
  readonly row: number;
  readonly reason: RefusalReason;
}

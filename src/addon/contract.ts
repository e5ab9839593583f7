import type { Finding } from '../core/finding.ts';
import type { FindingSchool } from '../core/findingSchools.ts';
import type { FormId } from '../core/forms/form.ts';
import type { SaidOnce } from '../core/forms/saidOnce.ts';
import type { FigureUnit } from '../core/indicators/formIndicator.ts';
import type { FindingGroup } from '../core/rules/groups.ts';
import type { SummaryFigures } from '../core/summary/figures.ts';
import type { PartId } from '../core/summary/parts.ts';
import type { Derivation } from '../core/summary/plan.ts';
import type { TracedPart } from '../core/trace/trace.ts';
import type { Lang, Words } from '../messages/catalog.ts';
import type { RuleSheetWords } from '../messages/panel/ruleSheet.ts';
import type { ReadySheet } from '../messages/readySheet.ts';
import type { Settings } from './settings.ts';

export type { FindingGroup, FindingSchool, PartId as SectionId };

/**
 * What the panel asks for, by name, and what it shows of the answer. JSON only. The list of actions is checked against
 * this, so an action cannot drift away from the panel that shows it.
 */
export interface PanelActions {
  'settings.read': { input: Record<string, never>; value: { settings: Settings; accountLanguage: Lang } };
  'settings.write': { input: Settings; value: Settings };
  /** Every sheet of the workbook and what it was taken for, and what a summary can be made of. */
  'workbook.overview': { input: Record<string, never>; value: Overview };
  /** Selects a cell, a whole row when there is no column, or opens the sheet (row 0). Rows and columns from 1. */
  'workbook.select': { input: { sheet: string; row: number; column?: number }; value: null };
  /** What headings mean, as the user answered; remembered in this document. `null`: none of ours; absent answers stay. */
  'headings.answer': { input: { answers: { heading: string; column: string | null }[] }; value: null };
  /** What a sheet lacks and is the same for all its rows, said once and kept with it; a blank forgets it. */
  'sheet.answer': {
    input: { sheet: string; form: FormId; values: { column: SaidOnce; value: string }[] };
    value: null;
  };
  /** A ready sheet; `carried`: rows of the last month or term that were put into it without their numbers. */
  'template.create': { input: ReadySheet; value: { readonly sheet: string; readonly carried: number } };
  /** Checks everything; one page of what was found, with the counts of all. `from` counts findings from 0; `school` keeps its own. */
  'check.run': {
    input: { from: number; size?: number; school?: string; options?: ReadOptions };
    value: CheckPage;
  };
  /** Applies fixes that the check offers. Each names what stood there when it was seen: what has changed since is left alone. */
  'fix.apply': { input: { fixes: FixRequest[] }; value: FixOutcome };
  /** Takes the last application of fixes back: value, type, formula, format, note, background, validation as before. */
  'fix.undo': { input: Record<string, never>; value: { restored: number; canUndo: boolean } };
  /** Not told again until its row changes or the day has passed; `until` is "2026-05-31" or blank. The words are the panel's. */
  'finding.accept': { input: AcceptRequest; value: { readonly sheet: string } };
  /** Who has sent the data of a form for a period; the latest period that the sheets hold when none is asked for. */
  'board.read': { input: { form?: FormId; period?: string }; value: BoardView };
  /** Marks the cells of all errors and warnings in the sheets, or takes the marks away. */
  'marks.set': { input: { on: boolean }; value: { readonly marked: number } };
  /** Opens the sheet of rules, or makes it. */
  'rules.open': { input: RuleSheetWords; value: { readonly sheet: string; readonly isNew: boolean } };
  'summary.start': {
    input: {
      period: string;
      language: Lang;
      options?: ReadOptions;
      districts?: string[];
      sections?: PartId[];
      /** Figures of the overview as formulas, where they can be. */
      live?: boolean;
    };
    value: Job;
  };
  /** What stands behind the cell the user is on. */
  'cell.trace': { input: Record<string, never>; value: Traced };
  'summary.stop': { input: { jobId: string }; value: Job };
  'summary.figures': { input: { period: string; options?: ReadOptions }; value: SummaryFigures };
  /** Writes one sheet of the plan; after the last one `done` is `total`. */
  'summary.step': { input: { jobId: string }; value: Job };
}

/** What the sheets lack and is the same for all of them, as the user gave it. */
export interface ReadOptions {
  readonly form?: FormId;
  readonly school?: string;
  readonly district?: string;
  readonly year?: string;
  readonly term?: string;
  readonly month?: string;
}

export interface Overview {
  readonly sheets: readonly SheetOverview[];
  /** Keys of the periods the workbook has data for, latest first: "2025-11", "2025-T1". */
  readonly periods: readonly string[];
  /** Districts with data, in the order of the summary; `kato` null where the name was not found. */
  readonly districts: readonly { readonly kato: string | null; readonly name: Words }[];
  /** A summary that was begun and not finished. */
  readonly unfinished: (Job & { readonly period: string }) | null;
  /** Whether there is an application of fixes to take back. */
  readonly canUndo: boolean;
  /** What the menu has asked the panel to do first; told once. */
  readonly asked: 'trace' | null;
}

export interface SheetOverview {
  readonly name: string;
  readonly form: Words | null;
  readonly formId: FormId | null;
  readonly rows: number;
  readonly columns: readonly ColumnOverview[];
  /** Columns that the sheet lacks and must have, with what was said of them once for the whole sheet. */
  readonly lacks: readonly { readonly column: SaidOnce; readonly meaning: Words; readonly value: string }[];
}

export interface ColumnOverview {
  readonly heading: string;
  /** "C": the letters of the column. */
  readonly letters: string;
  readonly meaning: Words | null;
  readonly column: string | null;
  readonly state: 'sure' | 'unsure' | 'unrecognised';
  /** The user said so. */
  readonly answered: boolean;
  /** For `unsure` ones: what it might be, best first. */
  readonly candidates: readonly { readonly column: string; readonly meaning: Words }[];
  /** For `unsure` and `unrecognised` ones: the first few values that are not blank, as shown (at most 5, 40 characters each). */
  readonly samples: readonly string[];
}

/** Findings in one answer: more make the list slow to draw, and the answer long. */
export const PAGE_SIZE = 200;
/** A reader that draws nothing may ask for so many at once: every page is a whole check. */
export const LARGEST_PAGE = 100_000;

export interface CheckPage {
  /** Changes when the input does: pages of different hashes do not belong together. */
  readonly hash: string;
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** All findings by sheet, rule and severity, in the order of the workbook and of the rules. */
  readonly groups: readonly FindingGroup[];
  readonly from: number;
  readonly findings: readonly Finding[];
  readonly canUndo: boolean;
  /** Schools with findings, whatever school was asked for; the most findings first, five hundred at most. */
  readonly schools: readonly FindingSchool[];
  /** Findings that were accepted and are not told. */
  readonly accepted: number;
}

export interface BoardView {
  /** Forms and periods that the sheets hold, the latest first. */
  readonly choices: readonly { readonly form: FormId; readonly period: string }[];
  readonly board: {
    readonly form: FormId;
    readonly period: string;
    /** "2025-11-05" */
    readonly due: string;
    readonly isLate: boolean;
    readonly expectedFrom: 'register' | 'sheets';
    readonly districts: readonly {
      readonly name: Words;
      readonly expected: number;
      readonly received: number;
      /** Schools, as the register or their earlier sheets call them. */
      readonly missing: readonly string[];
    }[];
  } | null;
}

export interface AcceptRequest {
  readonly finding: Pick<Finding, 'sheet' | 'row' | 'column' | 'rule' | 'message'>;
  readonly told: string;
  readonly ruleTitle: string;
  readonly reason: string;
  readonly until: string;
  readonly title: string;
  readonly heads: string[];
  readonly word: string;
}

export interface FixRequest {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rule: string;
  readonly before: string;
}
export interface FixOutcome {
  readonly applied: number;
  /** Left alone, and why: changed since, a formula, a part of a spill or merge, a protected cell, no such finding now. */
  readonly refused: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly reason: 'changed' | 'formula' | 'spill' | 'merged' | 'protected' | 'gone';
  }[];
  readonly canUndo: boolean;
}

export type Traced = TracedFigure | TracedSource;

/** A figure of a summary with the rows it is made of. */
export interface TracedFigure {
  readonly is: 'figure';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly title: Words;
  readonly unit: FigureUnit;
  readonly decimals: number;
  /** How the cell comes of its rows. */
  readonly how: TraceHow;
  /** It is a difference: of the printed values of its first part and the second. */
  readonly isChange: boolean;
  /** As it stands in the cell; null for a dash. */
  readonly shown: number | null;
  /** As the rows give it now. */
  readonly value: number | null;
  readonly agrees: boolean;
  readonly parts: readonly FigurePart[];
}

/** Added up; worked out otherwise of the same rows; standing in them as it is; or a dash, which is no figure. */
export type TraceHow = 'added' | Derivation['is'] | 'listed' | 'dash';

export interface FigurePart {
  readonly role: TracedPart['role'];
  readonly unit: FigureUnit;
  readonly decimals: number;
  readonly value: number | null;
  /** Money in tenge. */
  readonly numerator: number;
  readonly denominator: number | null;
  /** How many rows there are; the list ends at 200. */
  readonly count: number;
  /** What the numbers of a row are. */
  readonly columns: readonly Words[];
  readonly rows: readonly {
    readonly sheet: string;
    readonly row: number;
    /** A year is a name, and no number. */
    readonly numbers: readonly (number | string | null)[];
  }[];
}

/** A row of the input with the figures that it moves. */
export interface TracedSource {
  readonly is: 'row';
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
  readonly figures: readonly MovedFigure[];
}

export interface MovedFigure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly title: Words;
}

export interface Job {
  readonly jobId: string;
  /** Tasks done so far, and of the whole plan. Equal from the start when nothing has changed. */
  readonly done: number;
  readonly total: number;
  /** The title of the sheet that the next step writes; absent for other work. */
  readonly next?: string;
  /** Sheets of this summary that stand already, by their present names, the overview first. */
  readonly sheets: readonly string[];
}

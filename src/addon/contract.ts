import type { Finding } from '../core/finding.ts';
import type { FormId } from '../core/forms/form.ts';
import type { SummaryFigures } from '../core/summary/figures.ts';
import type { Lang, Words } from '../messages/catalog.ts';
import type { Settings } from './settings.ts';

/**
 * What the panel asks for, by name, and what it shows of the answer. JSON only. The list of actions is checked against
 * this, so an action cannot drift away from the panel that shows it.
 */
export interface PanelActions {
  'settings.read': { input: Record<string, never>; value: { settings: Settings; accountLanguage: Lang } };
  'settings.write': { input: Settings; value: Settings };
  /** Every sheet of the workbook and what it was taken for. */
  'workbook.overview': { input: Record<string, never>; value: Overview };
  /** Selects a cell, or a whole row when there is no column. Rows and columns from 1. */
  'workbook.select': { input: { sheet: string; row: number; column?: number }; value: null };
  /** Adds a ready sheet of a form and tells its name. */
  'template.create': { input: { form: FormId; language: Lang }; value: { readonly sheet: string } };
  /** Checks everything and gives one page of what was found; `from` counts findings from 0. */
  'check.run': { input: { from: number; size?: number; options?: ReadOptions }; value: CheckPage };
  /** Reads everything, computes the plan and stores it. */
  'summary.start': { input: { period: string; language: Lang; options?: ReadOptions }; value: Job };
  /** Leaves a job where it is, for anybody to go on with at once. */
  'summary.stop': { input: { jobId: string }; value: Job };
  /** Writes one sheet of the plan; after the last one `done` is `total`. */
  /** The figures of a summary without writing anything. */
  'summary.figures': { input: { period: string; options?: ReadOptions }; value: SummaryFigures };
  'summary.step': { input: { jobId: string }; value: Job };
}

/** What the sheets lack and is the same for all of them, as the user gave it. */
export interface ReadOptions {
  readonly form?: FormId;
  readonly school?: string;
  readonly district?: string;
  readonly year?: string;
  readonly term?: string;
}

export interface Overview {
  readonly sheets: readonly SheetOverview[];
  /** Keys of the periods the workbook has data for, latest first: "2025-11", "2025-T1". */
  readonly periods: readonly string[];
}

export interface SheetOverview {
  readonly name: string;
  /** The name of the form it was taken for; null when it was taken for none. */
  readonly form: Words | null;
  /** Rows of data below the heading. */
  readonly rows: number;
  readonly columns: readonly ColumnOverview[];
}

export interface ColumnOverview {
  /** As it stands in the sheet. */
  readonly heading: string;
  /** What it was taken for; null when for nothing. */
  readonly meaning: Words | null;
  readonly state: 'sure' | 'unsure' | 'unrecognised';
}

/** Findings in one answer: more make the list slow to draw, and the answer long. */
export const PAGE_SIZE = 200;
/** A reader that draws nothing may ask for so many at once: every page is a whole check. */
export const LARGEST_PAGE = 10_000;

export interface CheckPage {
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  readonly from: number;
  readonly findings: readonly Finding[];
}

export interface Job {
  readonly jobId: string;
  /** Sheets written so far, and of the whole plan. Equal from the start when nothing has changed. */
  readonly done: number;
  readonly total: number;
}

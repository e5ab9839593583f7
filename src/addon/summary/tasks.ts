import type { Choice } from '../../core/summary/parts.ts';
import type { Lang } from '../../messages/catalog.ts';

/** What a step of the job does; the text a task needs is kept beside the state, by its number. */
export type Task =
  /** All blocks of the hidden chart sheet, in one writing. */
  | { readonly kind: 'blocks'; readonly text: number }
  /** Names that formulas compare with. */
  | { readonly kind: 'criteria'; readonly text: number }
  /** One sheet with its charts; the name is the one to give when the sheet is new or its title has changed. */
  | {
      readonly kind: 'sheet';
      readonly id: string;
      readonly name: string;
      readonly text: number;
      /** Said instead of the line about formulas, should they not be understood here. */
      readonly valuesLine?: string;
    }
  /** A sheet of an earlier run for which there is no data any more. */
  | { readonly kind: 'outdated'; readonly id: string; readonly line: string }
  /** The last line of the overview. */
  | { readonly kind: 'finish'; readonly line: string };

/** What was asked for; districts and parts in one order, so that one choice is one input. */
export interface Asked extends Choice {
  readonly period: string;
  readonly language: Lang;
  /** Figures of the overview as formulas over the cells of the input, where they can be. */
  readonly live?: boolean;
}

/** A summary sheet is one of a period: "2025-11|district:191000000". */
export const stampId = (period: string, sheet: string): string => `${period}|${sheet}`;
export const blockId = (period: string, chart: string): string => `${period}|${chart}`;

/** The hash of the inputs stands in the id, so that a step that comes too late can see that all is done. */
export const jobIdOf = (hash: string, now: number): string => `${hash}-${now.toString(36)}`;
export const hashOfJob = (jobId: string): string => jobId.split('-')[0] ?? '';

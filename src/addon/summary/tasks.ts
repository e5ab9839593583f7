import type { Lang } from '../../messages/catalog.ts';
import type { SheetLayout } from '../../sheets/layout.ts';

/** What a step of the job does; the pieces a task needs are kept beside the state, one text a task. */
export type Task =
  /** All blocks of the hidden chart sheet, in one writing. */
  | { readonly kind: 'blocks' }
  /** One sheet with its charts. */
  | { readonly kind: 'sheet'; readonly id: string }
  /** The last line of the overview. */
  | { readonly kind: 'finish'; readonly text: string };

export interface StoredSheet {
  readonly layout: SheetLayout;
}

export interface Asked {
  readonly period: string;
  readonly language: Lang;
}

/** A summary sheet is one of a period: "2025-11|district:191000000". */
export const stampId = (period: string, sheet: string): string => `${period}|${sheet}`;
export const blockId = (period: string, chart: string): string => `${period}|${chart}`;

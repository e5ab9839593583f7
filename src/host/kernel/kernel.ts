/**
 * What the embedding side gives to the services of one execution: the workbook, the clock, the rights, the faults.
 * Services live in the realm of the script and the kernel outside it, so only primitives and plain model data cross.
 */
import type { FormulaSeparators } from '../entry/notation.ts';
import type { Edits } from '../model/edits.ts';
import type { BoxModel, PropertyScope, WorkbookModel } from '../model/workbook.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** `read` asks the server, `write` is buffered until the next read or flush, `local` needs neither. */
export type Effect = 'local' | 'read' | 'write' | 'flush';

/** Why a call may not go on. `stop` is final: every further call of the execution gets it too. */
export interface Halt {
  kind: 'fail' | 'stop';
  message: string;
}

export interface SidebarPage {
  title: string;
  html: string;
}

export type MenuEntry = { caption: string; functionName: string } | 'separator';

export interface Kernel {
  /** Read freely; changed through `edits`, but for single fields and for entries of its maps and sets. */
  readonly book: WorkbookModel;
  readonly edits: Edits;
  readonly authMode: AuthMode;
  readonly formulaSeparators: FormulaSeparators;
  readonly userLocale: string;
  readonly userKey: string;
  /** Counts the call, lets time pass, applies the fault plan. */
  enter(call: string, effect: Effect): Halt | undefined;
  /** Whether the manifest grants one of these scopes. */
  grants(scopes: readonly string[]): boolean;
  /** Milliseconds since 1970 on the execution's clock. */
  now(): number;
  sleep(milliseconds: number): void;
  /** Milliseconds that local time is ahead of UTC at this moment; undefined for an unknown zone. */
  zoneOffset(utc: number, timeZone: string): number | undefined;
  /** Makes dates outside the script's realm, where they are no `instanceof Date`; absent: in its own. */
  foreignDate?: ((utc: number) => Date) | undefined;
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
  properties(scope: PropertyScope): Record<string, string>;
  htmlFile(name: string): string | undefined;
  showSidebar(page: SidebarPage): void;
  showMenu(entries: MenuEntry[]): void;
  select(sheetId: number, box: BoxModel | undefined): void;
  /** What is selected; nobody selects in a run by the clock. */
  selected(): { readonly sheetId: number; readonly box: BoxModel } | undefined;
  readonly hasUser: boolean;
  log(level: string, text: string): void;
}

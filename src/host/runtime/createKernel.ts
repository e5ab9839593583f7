import type { FormulaSeparators } from '../entry/notation.ts';
import type { ExecutionState } from '../kernel/execution.ts';
import type { Kernel, MenuEntry, SidebarPage } from '../kernel/kernel.ts';
import { acquire, type DocumentLock, release } from '../kernel/locks.ts';
import { zoneOffset } from '../kernel/zone.ts';
import { createEdits } from '../model/edits.ts';
import type { BoxModel, WorkbookModel } from '../model/workbook.ts';
import type { Project } from '../project/project.ts';

export interface LogLine {
  level: string;
  text: string;
}

/** Everything of the host that one execution may reach. */
export interface Surroundings {
  name: string;
  book: WorkbookModel;
  project: Project;
  lock: DocumentLock;
  startedAt: number;
  formulaSeparators: FormulaSeparators;
  userLocale: string;
  userKey: string;
  foreignDates: boolean;
  log(line: LogLine): void;
  showSidebar(page: SidebarPage): void;
  showMenu(entries: readonly MenuEntry[]): void;
  select(sheetId: number, box: BoxModel | undefined): void;
  selected(): { readonly sheetId: number; readonly box: BoxModel } | undefined;
  hasUser: boolean;
}

export function createKernel(execution: ExecutionState, around: Surroundings): Kernel {
  const now = (): number => around.startedAt + execution.elapsed;
  return {
    book: around.book,
    edits: createEdits(around.book),
    authMode: execution.authMode,
    formulaSeparators: around.formulaSeparators,
    userLocale: around.userLocale,
    userKey: around.userKey,
    enter: (call, effect) => execution.enter(call, effect),
    grants: (scopes) => scopes.some((scope) => around.project.manifest.oauthScopes.includes(scope)),
    now,
    sleep: (milliseconds) => execution.pass(milliseconds),
    zoneOffset,
    foreignDate: around.foreignDates ? (utc) => new Date(utc) : undefined,
    tryLock(milliseconds) {
      const { taken, waited } = acquire(around.lock, around.name, now(), milliseconds);
      execution.pass(waited);
      return taken;
    },
    releaseLock() {
      execution.noteRelease();
      release(around.lock, around.name);
    },
    properties: (scope) => around.book.properties[scope],
    htmlFile: (name) => around.project.html.get(name),
    showSidebar: around.showSidebar,
    showMenu: around.showMenu,
    select: around.select,
    selected: around.selected,
    hasUser: around.hasUser,
    log: (level, text) => around.log({ level, text }),
  };
}

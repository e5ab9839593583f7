/**
 * The local Apps Script: a pushed project, a workbook, and executions one after another. The same code serves Node
 * and the page; they differ in how a realm is made.
 */
import type { FormulaSeparators } from '../entry/notation.ts';
import {
  type CallCounts,
  ExecutionState,
  type Fault,
  LONG_LIMIT,
  planFaults,
  SHORT_LIMIT,
  TIMED_OUT,
} from '../kernel/execution.ts';
import type { AuthMode, Kernel, MenuEntry, SidebarPage } from '../kernel/kernel.ts';
import { createLock, type DocumentLock, release } from '../kernel/locks.ts';
import { copyOf } from '../model/snapshot.ts';
import type { BoxModel, WorkbookModel } from '../model/workbook.ts';
import { type Project, type ProjectFile, readProject } from '../project/project.ts';
import type { CellArgument, Outcome } from '../services/transfer.ts';
import { toClient, toServer } from './bridge.ts';
import { cellResult } from './cellResult.ts';
import { createKernel, type LogLine } from './createKernel.ts';
import type { Realm, RealmMaker } from './realm.ts';

export interface HostOptions {
  files: readonly ProjectFile[];
  workbook: WorkbookModel;
  formulaSeparators?: FormulaSeparators;
  userLocale?: string;
  userKey?: string;
  /** Milliseconds since 1970 at the start; the wall clock when absent. */
  now?: number;
  faults?: readonly Fault[];
  /** Virtual milliseconds that each service call takes. */
  msPerCall?: number;
  /** Dates in cells come from another realm, as some say they do at Google: `instanceof Date` is false. */
  foreignDates?: boolean;
  /** Real milliseconds after which an execution is stopped; the virtual limit when absent. */
  realLimit?: number;
}

export type RunAs = 'menu' | 'sidebar' | 'customFunction' | 'open' | 'trigger';

interface Measured extends CallCounts {
  logs: readonly LogLine[];
  /** Virtual time of the execution. */
  milliseconds: number;
  /** Real time that making the realm and loading the project's files took. */
  loadMilliseconds: number;
}

export type Ended =
  | { ok: true; value: unknown }
  | { ok: false; error: { name: string; message: string; stack?: string }; cutOff?: true };

export type Execution = Ended & Measured;

export interface RunOptions {
  as: RunAs;
  /** Only for `open`: NONE before the user has let the add-on into this file. */
  authMode?: 'NONE' | 'LIMITED';
}

export interface Host {
  readonly project: Project;
  readonly workbook: WorkbookModel;
  /** Runs a top-level function. Arguments and result pass by the rules of google.script.run. */
  run(functionName: string, args: readonly unknown[], options: RunOptions): Execution;
  /** Calls a custom function with cells and ranges, as a formula does. */
  callFunction(
    name: string,
    args: readonly (CellArgument | readonly (readonly CellArgument[])[])[],
  ): Execution;
  /** The menu the add-on made when it was opened. */
  menu(): readonly MenuEntry[];
  click(caption: string): Execution;
  /** The page shown last. */
  readonly sidebar: SidebarPage | undefined;
  /** Set by the script, and by whoever shows the workbook. */
  selection: { sheetId: number; box: BoxModel } | undefined;
  /** Sets a new plan; calls are counted from here. */
  setFaults(faults: readonly Fault[]): void;
  /** Service calls since the plan was set. */
  callsSincePlan(): number;
  /** Somebody else takes the document lock, for so long or until `letGo` is called. */
  lockElsewhere(milliseconds?: number): { letGo(): void };
}

const AUTH_MODES: Record<RunAs, AuthMode> = {
  menu: 'FULL',
  sidebar: 'FULL',
  trigger: 'FULL',
  open: 'LIMITED',
  customFunction: 'CUSTOM_FUNCTION',
};

const ELSEWHERE = 'elsewhere';

/** Throws when Google would refuse the push. */
export function createHostIn(realms: RealmMaker, options: HostOptions): Host {
  return new LocalHost(realms, options);
}

class LocalHost implements Host {
  readonly project: Project;
  readonly workbook: WorkbookModel;
  sidebar: SidebarPage | undefined;
  selection: { sheetId: number; box: BoxModel } | undefined;
  #menu: readonly MenuEntry[] = [];
  #plan;
  #executions = 0;
  #elapsed = 0;
  readonly #lock: DocumentLock = createLock();
  readonly #realms: RealmMaker;
  readonly #options: HostOptions;

  constructor(realms: RealmMaker, options: HostOptions) {
    this.#realms = realms;
    this.#options = options;
    this.project = readProject(options.files);
    this.workbook = options.workbook;
    this.#plan = planFaults(options.faults ?? []);
  }

  menu(): readonly MenuEntry[] {
    return this.#menu;
  }

  click(caption: string): Execution {
    const item = this.#menu.find((entry) => entry !== 'separator' && entry.caption === caption);
    if (item === undefined || item === 'separator') throw new Error(`no menu item "${caption}"`);
    return this.run(item.functionName, [], { as: 'menu' });
  }

  setFaults(faults: readonly Fault[]): void {
    this.#plan = planFaults(faults);
  }

  callsSincePlan(): number {
    return this.#plan.calls;
  }

  lockElsewhere(milliseconds?: number): { letGo(): void } {
    this.#lock.holder = ELSEWHERE;
    this.#lock.freeAt = milliseconds === undefined ? undefined : this.#now() + milliseconds;
    return {
      letGo: () => {
        if (this.#lock.holder === ELSEWHERE) this.#lock.holder = undefined;
      },
    };
  }

  run(functionName: string, args: readonly unknown[], options: RunOptions): Execution {
    if (options.as === 'customFunction') throw new Error('a custom function is called by callFunction');
    if (options.as === 'open') this.#menu = [];
    return this.#execute(options, (realm) => {
      const target = this.#find(realm, functionName, options.as);
      if (target === undefined) return missing(functionName);
      const sent = options.as === 'open' && args.length === 0 ? [this.#openEvent(options)] : args;
      return passed(realm.calls.callWithJson(target, toServer(sent)), toClient);
    });
  }

  callFunction(
    name: string,
    args: readonly (CellArgument | readonly (readonly CellArgument[])[])[],
  ): Execution {
    return this.#execute({ as: 'customFunction' }, (realm) => {
      const found = this.project.customFunctions.get(name.toUpperCase());
      const target = found && realm.resolve(found.name);
      if (typeof target !== 'function') return failed('Exception', `Unknown function: '${name}'.`);
      return passed(realm.calls.callWithCells(target, args), cellResult);
    });
  }

  #openEvent({ authMode = 'LIMITED' }: RunOptions): object {
    return { authMode };
  }

  /** A panel sees declared names only; menus and triggers may name a method of an object as well. */
  #find(realm: Realm, name: string, as: RunAs): unknown {
    const allowed = this.project.callable.has(name) || (as !== 'sidebar' && /^[\w$]+(\.[\w$]+)+$/.test(name));
    const target = allowed ? realm.resolve(name) : undefined;
    return typeof target === 'function' ? target : undefined;
  }

  #execute(options: RunOptions, call: (realm: Realm) => Ended): Execution {
    const { as } = options;
    const limit = as === 'customFunction' || as === 'open' ? SHORT_LIMIT : LONG_LIMIT;
    const authMode = as === 'open' ? (options.authMode ?? 'LIMITED') : AUTH_MODES[as];
    const { msPerCall = 0, realLimit = limit } = this.#options;
    const execution = new ExecutionState(this.workbook, authMode, limit, msPerCall, this.#plan);
    this.#executions += 1;
    const name = `execution ${this.#executions}`;
    const logs: LogLine[] = [];
    const kernel = this.#kernel(execution, name, as, logs);
    let loadMilliseconds = 0;
    const ended = this.#guarded(as, () => {
      const start = this.#realms.clock();
      const realm = this.#realms.open(kernel);
      return realm.within(realLimit, () => {
        const error = load(realm, this.project);
        loadMilliseconds = this.#realms.clock() - start;
        return error ?? call(realm);
      });
    });
    execution.finish();
    release(this.#lock, name);
    this.#elapsed += execution.elapsed;
    return {
      ...(execution.cutOff === undefined ? ended : cutOff(execution.cutOff, as)),
      ...execution.counts,
      logs,
      milliseconds: execution.elapsed,
      loadMilliseconds,
    };
  }

  #kernel(execution: ExecutionState, name: string, as: RunAs, logs: LogLine[]): Kernel {
    const { formulaSeparators = 'comma', userLocale = 'ru', userKey = 'local-user' } = this.#options;
    return createKernel(execution, {
      name,
      book: this.workbook,
      project: this.project,
      lock: this.#lock,
      startedAt: this.#now(),
      formulaSeparators,
      userLocale,
      userKey,
      foreignDates: this.#options.foreignDates ?? false,
      log: (line) => logs.push(line),
      showSidebar: (page) => {
        this.sidebar = { ...page };
      },
      showMenu: (entries) => {
        this.#menu = copyOf([...entries]);
      },
      selected: () => this.selection,
      hasUser: as !== 'trigger' && as !== 'customFunction',
      select: (sheetId, box) => {
        this.workbook.activeSheetId = sheetId;
        if (box) this.selection = { sheetId, box: { ...box } };
      },
    });
  }

  #guarded(as: RunAs, work: () => Ended): Ended {
    try {
      return this.#realms.inTimeZone(this.project.manifest.timeZone, work);
    } catch (error) {
      if (this.#realms.isTimeout(error)) return cutOff(TIMED_OUT, as);
      const { name, message } = error as Error;
      return failed(name, message);
    }
  }

  #now(): number {
    return (this.#options.now ?? Date.now()) + this.#elapsed;
  }
}

/** Runs the project's files in push order; the first error ends the execution. */
function load(realm: Realm, project: Project): Ended | undefined {
  for (const { name, source } of project.scripts) {
    try {
      realm.load(source, name);
    } catch (error) {
      const { name: kind, message } = error as Error;
      return failed(String(kind), String(message));
    }
  }
  return undefined;
}

const failed = (name: string, message: string, stack?: string): Ended => ({
  ok: false,
  error: { name, message, ...(stack !== undefined && { stack }) },
});

const missing = (name: string): Ended => failed('Exception', `Script function not found: ${name}`);

/** The note under a cell names a line, and it is always line 0. */
const cutOff = (message: string, as: RunAs): Ended => ({
  ok: false,
  error: { name: 'Exception', message: as === 'customFunction' ? `${message} (line 0).` : message },
  cutOff: true,
});

function passed(outcome: Outcome, carry: (value: unknown) => unknown): Ended {
  if (!outcome.ok) return failed(outcome.name, outcome.message, outcome.stack);
  return { ok: true, value: carry(outcome.value) };
}

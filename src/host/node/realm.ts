import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import type { Kernel } from '../kernel/kernel.ts';
import { remembering } from '../project/remember.ts';
import type { Realm, RealmMaker } from '../runtime/realm.ts';
import type { RealmCalls } from '../services/transfer.ts';
import { servicesScript } from './bundle.ts';

/** What a vm context has and the script must not find: none of it is promised by Apps Script. */
const FOREIGN = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** Google's name for the frame below every script. */
const BELOW = '__GS_INTERNAL_top_function_call__.gs';

const PENDING = '__pending';

/** Compiled files are shared by the realms of the process; the realms themselves never are. */
const scriptOf = remembering(64, (filename, source) => new vm.Script(source, { filename }));

export const nodeRealms: RealmMaker = {
  open,
  inTimeZone,
  clock: () => performance.now(),
  isTimeout: (error) => (error as { code?: string } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT',
};

type Install = (realm: Record<string, unknown>, kernel: Kernel) => RealmCalls;

function open(kernel: Kernel): Realm {
  const context = createContext();
  const global = globalScript.runInContext(context) as Record<string, unknown>;
  const install = servicesScript().runInContext(context) as Install;
  const calls = install(global, kernel);
  return {
    calls,
    load: (source, name) => void scriptOf(`${name}.gs`, source).runInContext(context),
    resolve: (path) => resolvePath(context, path),
    within<T>(milliseconds: number, work: () => T): T {
      Object.defineProperty(global, PENDING, { value: work, configurable: true });
      return runner.runInContext(context, { timeout: milliseconds }) as T;
    },
  };
}

/**
 * An ordinary global object where this version of Node can make one (20.18, 22.8 and later): a contextified one looks
 * every `Math` and `Number` up through the sandbox, which makes inner loops fifty times slower than they are at Google.
 */
function createContext(): vm.Context {
  const { DONT_CONTEXTIFY } = vm.constants as unknown as { DONT_CONTEXTIFY?: vm.Context };
  return vm.createContext(DONT_CONTEXTIFY ?? {});
}

/** The process has one zone; executions are synchronous, so it can be lent to them. Has no effect in a worker. */
function inTimeZone<T>(timeZone: string, work: () => T): T {
  const before = process.env.TZ;
  if (before === timeZone) return work();
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

const globalScript = new vm.Script(
  `${FOREIGN.map((name) => `delete globalThis.${name};`).join(' ')} globalThis`,
  { filename: BELOW },
);

const runner = new vm.Script(
  `(() => { const work = globalThis.${PENDING}; delete globalThis.${PENDING}; return work; })()()`,
  { filename: BELOW },
);

/** Looks a name up as the script would: `let` and `const` are not on the global object. */
function resolvePath(context: vm.Context, path: string): unknown {
  try {
    return scriptOf('lookup', path).runInContext(context);
  } catch {
    return undefined;
  }
}

/**
 * Realms of the page. The built script stands in the desk's code as a function whose parameters shadow everything
 * that Apps Script lacks, so a call of it is a fresh set of globals: no code is made from text, which the page's policy
 * forbids, and no frame is needed, which a worker does not have.
 */
import type { Kernel } from '../../host/kernel/kernel.ts';
import type { Realm, RealmMaker } from '../../host/runtime/realm.ts';
import type { RealmCalls } from '../../host/services/transfer.ts';

type Scope = Record<string, unknown>;

/** The two functions that the build makes. */
export interface RealmParts {
  /** Runs all files of the script over these services; gives its top-level functions. */
  runScript(scope: Scope): Scope;
  /** Fresh classes of the services, as each realm must have its own. */
  makeServices(): (scope: Scope, kernel: Kernel) => RealmCalls;
}

export const pageRealms = ({ runScript, makeServices }: RealmParts): RealmMaker => ({
  open(kernel: Kernel): Realm {
    const scope: Scope = {};
    const calls = makeServices()(scope, kernel);
    let names: Scope | undefined;
    return {
      calls,
      // The files are one function here: the first call runs them all, in their order.
      load: () => {
        names ??= runScript(scope);
      },
      resolve: (path) => {
        const [first = '', ...rest] = path.split('.');
        // What every object has by birth is no name of the script.
        const start = names && Object.hasOwn(names, first) ? names[first] : undefined;
        return rest.reduce<unknown>((value, name) => (value as Scope)?.[name], start);
      },
      within: (_milliseconds, work) => work(),
    };
  },
  inTimeZone: (_zone, work) => work(),
  clock: () => performance.now(),
  isTimeout: () => false,
});

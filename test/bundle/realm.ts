import { createContext, runInContext, Script } from 'node:vm';
import { pathOf } from '../../src/build/project.ts';
import { SERVICE_NAMES } from '../../src/build/realm.ts';
import { project } from '../project.ts';

export interface BareRealm {
  evaluate(code: string): unknown;
  /** "SpreadsheetApp.getUi" …, each use of a service in its order. */
  readonly touched: readonly string[];
}

/**
 * A realm with the language and nothing else: no Node, no web. Each service is a trap that notes what is asked of it
 * and answers nothing. What V8 itself puts into a new realm and Apps Script has not is taken away.
 */
export async function bareRealm(): Promise<BareRealm> {
  const touched: string[] = [];
  const trap = (name: string) =>
    new Proxy({}, { get: (_, member) => void touched.push(`${name}.${String(member)}`) });
  const context = createContext(Object.fromEntries(SERVICE_NAMES.map((name) => [name, trap(name)])), {
    codeGeneration: { strings: false, wasm: false },
  });
  runInContext(
    'delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;',
    context,
  );
  for (const script of await compiled()) script.runInContext(context);
  return { evaluate: (code) => runInContext(code, context), touched };
}

export async function compiled(): Promise<Script[]> {
  return (await project())
    .filter(({ type }) => type === 'SERVER_JS')
    .map((file) => new Script(file.source, { filename: pathOf(file) }));
}

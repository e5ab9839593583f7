import { createContext, runInContext, Script } from 'node:vm';
import { type ProjectFile, pathOf } from '../../src/build/project.ts';
import { SERVICE_NAMES } from '../../src/build/realm.ts';
import { project } from '../project.ts';

export interface BareRealm {
  evaluate(code: string): unknown;
  /** "SpreadsheetApp.getUi" …, each use of a service in its order. */
  readonly touched: readonly string[];
}

/** The realm of what is built now. */
export const bareRealm = async (): Promise<BareRealm> => realmOf(await project());

/**
 * A realm with the language and nothing else: no Node, no web. Each service is a trap that notes what is asked of it
 * and answers nothing. What V8 itself puts into a new realm and Apps Script has not is taken away.
 */
export function realmOf(files: readonly ProjectFile[]): BareRealm {
  const touched: string[] = [];
  const trap = (name: string) =>
    new Proxy({}, { get: (_, member) => void touched.push(`${name}.${String(member)}`) });
  const context = createContext(Object.fromEntries(SERVICE_NAMES.map((name) => [name, trap(name)])), {
    codeGeneration: { strings: false, wasm: false },
  });
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics'])
    runInContext(`delete globalThis.${name}`, context);
  for (const file of files)
    if (file.type === 'SERVER_JS') new Script(file.source, { filename: pathOf(file) }).runInContext(context);
  return { evaluate: (code) => runInContext(code, context), touched };
}

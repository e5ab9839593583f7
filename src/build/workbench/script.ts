/**
 * The built script as modules of the desk. In the page no code may be made from text, so the files that Google runs as
 * they are stand there as the body of a function, and whatever the realm of Apps Script lacks is a parameter of it that
 * nobody fills.
 */

import { parse } from 'acorn';
import { servicesSource } from '../../host/node/bundle.ts';
import { declaredNames } from '../freeNames.ts';
import type { ProjectFile } from '../project.ts';
import { SERVICE_NAMES } from '../realm.ts';

/** What a worker has and Apps Script has not. */
const ABSENT = (
  'self window document location navigator origin name close postMessage importScripts Worker SharedWorker MessageChannel ' +
  'BroadcastChannel fetch Request Response Headers XMLHttpRequest WebSocket EventSource indexedDB caches crypto performance ' +
  'setTimeout setInterval clearTimeout clearInterval requestAnimationFrame queueMicrotask structuredClone TextEncoder ' +
  'TextDecoder URL URLSearchParams Blob File FileReader FormData atob btoa ReadableStream WritableStream ' +
  'CompressionStream WebAssembly SharedArrayBuffer Atomics OffscreenCanvas ImageData reportError Event EventTarget ' +
  'AbortController Intl'
).split(' ');

/** Filled with what the services put into the scope. */
const GIVEN = [...SERVICE_NAMES, 'Charts', 'Logger', 'console', 'Date'];

export function scriptModule(files: readonly ProjectFile[]): string {
  const scripts = files.filter(({ type }) => type === 'SERVER_JS');
  const names = scripts.flatMap(({ source }) =>
    declaredNames(parse(source, { ecmaVersion: 2019, sourceType: 'script' })),
  );
  return [
    `export function runScript(scope) { const { ${GIVEN.join(', ')} } = scope; return script(scope, ${GIVEN.join(', ')}); }`,
    `function script(globalThis, ${GIVEN.join(', ')}, ${ABSENT.join(', ')}) {`,
    ...scripts.map(({ source }) => source),
    `return { ${names.join(', ')} };`,
    '}',
    `export function makeServices() { return ${servicesSource().trim().replace(/;$/, '')}; }`,
  ].join('\n');
}

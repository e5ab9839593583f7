import { Script } from 'node:vm';
import { build } from 'esbuild';
import { lightBundle } from '../build/lightBundle.ts';
import { inRoot } from '../build/paths.ts';

export type Core = typeof import('./core.ts');

/**
 * The core as it ships: one ES2019 script. What the TypeScript runner makes of the same sources keeps the names of
 * functions at a price, and would be slower than anything a user runs.
 */
export async function shippedCore(): Promise<Core> {
  const { outputFiles } = await build({
    entryPoints: [inRoot('src/bench/core.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
    target: 'es2019',
    charset: 'utf8',
  });
  return new Script(`${lightBundle(outputFiles[0]?.text ?? '')};core`).runInThisContext() as Core;
}

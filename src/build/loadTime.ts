import { Script } from 'node:vm';
import { freshRealm } from './freshRealm.ts';
import type { ProjectFile } from './project.ts';

/** Milliseconds. Every formula in a sheet loads the whole script anew. */
export const LOAD_AIM = 5;
export const LOAD_ROUNDS = 15;

/** Beyond so many times the aim it is no slow machine but a mistake: work that is done at every load. */
const LOAD_PATIENCE = 4;

/** Milliseconds to compile and run the scripts in a fresh realm: the median of several rounds, after two to warm up. */
export function loadTime(files: readonly ProjectFile[]): number {
  const load = loader(serverSource(files));
  const times = Array.from({ length: 2 + LOAD_ROUNDS }, () => {
    const start = performance.now();
    load();
    return performance.now() - start;
  });
  const counted = times.slice(2).sort((a, b) => a - b);
  return counted[Math.floor(LOAD_ROUNDS / 2)] ?? 0;
}

export const isFarTooSlow = (time: number): boolean => time > LOAD_PATIENCE * LOAD_AIM;

export const serverSource = (files: readonly ProjectFile[]): string =>
  files
    .filter(({ type }) => type === 'SERVER_JS')
    .map(({ source }) => source)
    .join('\n');

let runs = 0;

/**
 * Loads a script in a realm of its own, made beforehand: making it is the engine's part. A text of its own each time,
 * or V8 takes what it has compiled before.
 */
export function loader(source: string): () => void {
  const realms = Array.from({ length: 2 + LOAD_ROUNDS }, freshRealm);
  return () => {
    new Script(`${source}//${runs++}`).runInContext(realms.pop() ?? freshRealm());
  };
}

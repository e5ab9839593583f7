import { performance } from 'node:perf_hooks';

/** Median of several rounds in milliseconds: one slow round (a collection, a neighbour on the machine) moves nothing. */
export function timed(work: () => unknown, rounds: number, warmUp = 0): number {
  for (let round = 0; round < warmUp; round++) kept = work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    kept = work();
    times.push(performance.now() - start);
  }
  return median(times);
}

export async function timedAsync(work: () => Promise<unknown>, rounds: number, warmUp = 0): Promise<number> {
  for (let round = 0; round < warmUp; round++) kept = await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    kept = await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Both in turn, so that whatever slows the machine down slows both. */
export function sideBySide(
  ours: () => unknown,
  peer: () => unknown,
  rounds: number,
  warmUp = 2,
): { readonly ours: number; readonly peer: number } {
  for (let round = 0; round < warmUp; round++) kept = [ours(), peer()];
  const times: { ours: number; peer: number }[] = [];
  for (let round = 0; round < rounds; round++) times.push({ ours: timed(ours, 1), peer: timed(peer, 1) });
  return { ours: median(times.map((time) => time.ours)), peer: median(times.map((time) => time.peer)) };
}

export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The result of the last round stays reachable, so that the engine cannot leave the work out. */
let kept: unknown;
export const lastResult = (): unknown => kept;

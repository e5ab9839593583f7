/** A value on its way: where it began, where it should come to, and where it stands; in one unit. */
export interface Progress {
  readonly base: number;
  readonly target: number;
  readonly actual: number;
}

/**
 * Is the target reached? Which way is better is told by where it lies from the base: of a target below the base, as for
 * a shortage of places, less is better. A target equal to the base is to be kept, so only that value reaches it.
 */
export function isReached({ base, target, actual }: Progress): boolean {
  if (target > base) return actual >= target;
  return target < base ? actual <= target : actual === target;
}

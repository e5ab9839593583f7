import type { Bench } from '../bench.ts';

export function openInstall(_bench: Bench): void {}

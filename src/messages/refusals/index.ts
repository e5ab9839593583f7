import type { Words } from '../catalog.ts';
import { callRefusals } from './call.ts';

/** Every reason why a value was not read, by its code. A new group of refusals is one file and one line here. */
export const refusals = {
  ...callRefusals,
} satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;

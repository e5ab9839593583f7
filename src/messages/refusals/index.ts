import type { Words } from '../catalog.ts';
import { amountRefusals } from './amount.ts';
import { callRefusals } from './call.ts';
import { figureRefusals } from './figure.ts';
import { numberRefusals } from './number.ts';
import { periodRefusals } from './period.ts';
import { placeRefusals } from './place.ts';
import { rateRefusals } from './rate.ts';
import { shareRefusals } from './share.ts';
import { targetRefusals } from './target.ts';

/** Every reason why a value was not read, by its code. A new group of refusals is one file and one line here. */
export const refusals = {
  ...callRefusals,
  ...numberRefusals,
  ...amountRefusals,
  ...figureRefusals,
  ...rateRefusals,
  ...placeRefusals,
  ...periodRefusals,
  ...shareRefusals,
  ...targetRefusals,
} satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;

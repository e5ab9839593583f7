import type { Settings } from '../settings.ts';
import type { Indicator } from './indicator.ts';
import { meanMark } from './meanMark.ts';
import { passRate } from './passRate.ts';
import { quality } from './quality.ts';
import { souWith } from './sou.ts';

/** Every indicator, in the order of columns and of JSON. */
export const indicatorsFor = ({ sou }: Settings): readonly Indicator[] => [
  quality,
  passRate,
  souWith(sou),
  meanMark,
];

import { almatyCollegium } from './almatyCollegium.ts';
import { almatyRoadmap } from './almatyRoadmap.ts';
import { bigRegion } from './bigRegion.ts';
import { messyInbox } from './messyInbox.ts';
import { oralTerm1 } from './oralTerm1.ts';
import { ruralGap } from './ruralGap.ts';
import type { Scenario } from './scenario.ts';
import { tabysty50 } from './tabysty50.ts';

/** Every scenario, in the order in which it is offered. */
export const scenarios: readonly Scenario[] = [
  oralTerm1,
  almatyCollegium,
  tabysty50,
  almatyRoadmap,
  ruralGap,
  messyInbox,
  bigRegion,
];

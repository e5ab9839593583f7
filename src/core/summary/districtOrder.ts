import type { DistrictName } from '../model/table.ts';

const orderOf = ({ kato, text }: DistrictName): string => kato ?? `~${text}`;

/** By code, then those without one by their words. */
export const inOrder = (a: DistrictName, b: DistrictName): number =>
  orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0;

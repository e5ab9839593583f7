import type { Table } from '../model/table.ts';
import { type Claim, claimsBy, claimsOf } from './claim.ts';
import type { Said } from './said.ts';

/** A claim that has a number. */
export type Valued = Claim & { readonly value: Said };

export interface WholeAndParts {
  readonly whole: Valued;
  readonly parts: readonly [Valued, Valued];
}

/** A number of all and of the two groups they consist of: city and village, ordinary schools and gymnasia. */
export function wholesOf(tables: readonly Table[], kind: 'percent' | 'count'): WholeAndParts[] {
  const valued = claimsOf(tables).filter(
    (claim): claim is Valued => claim.about !== '' && claim.value?.kind === kind && !claim.value.isChange,
  );
  const groups = claimsBy(valued, ({ about, place, period, isPlan }) =>
    [about, place, period?.year, period?.part, isPlan].join('|'),
  );
  return groups.flatMap((group) => {
    const whole = group.find((claim) => claim.group === '');
    const parts = claimsBy(
      group.filter((claim) => claim.group !== ''),
      (claim) => claim.group,
    ).flatMap(([first]) => first ?? []);
    const [first, second] = parts;
    return whole && first && second && parts.length === 2 ? [{ whole, parts: [first, second] }] : [];
  });
}

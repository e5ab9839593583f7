import { expect, test } from 'vitest';
import { bordersBetween } from '../../../src/core/model/borders.ts';
import type { PartOfYear, SchoolPeriod } from '../../../src/core/model/period.ts';

const period = (schoolYear: number, part: PartOfYear = 'T1'): SchoolPeriod => ({ schoolYear, part });
const TALGAR = '196200000';
const ALAKOL = '333400000';
const AKTOBE = '151000000';

test.each<[string, SchoolPeriod, SchoolPeriod, string[], number | undefined]>([
  ['Алматы oblast over June 2022', period(2022), period(2021), [TALGAR], 2022],
  ['a district that is in Жетісу now', period(2022), period(2021), [ALAKOL], 2022],
  // Term IV of 2021-2022 ended in May, before the day.
  ['the last term before it against the one after', period(2022), period(2021, 'T4'), [TALGAR], 2022],
  ['both before it', period(2021, 'T4'), period(2021), [TALGAR], undefined],
  ['both after it', period(2025), period(2024), [TALGAR], undefined],
  ['an oblast whose borders stayed', period(2022), period(2021), [AKTOBE], undefined],
  // The city of Алатау: term II of 2023-2024 ended in December, term III in March.
  ['Талғар over January 2024', period(2023, 'T3'), period(2023, 'T2'), [TALGAR], 2024],
  ['Алакөл over January 2024', period(2023, 'T3'), period(2023, 'T2'), [ALAKOL], undefined],
])('%s', (_, a, b, codes, year) => {
  expect(bordersBetween(a, b, codes)?.year).toBe(year);
  expect(bordersBetween(b, a, codes)?.year).toBe(year);
});

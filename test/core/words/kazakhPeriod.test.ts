/** Periods with endings, by the wording guide, section 3. */
import { expect, test } from 'vitest';
import { kazakhDate, kazakhMonth, kazakhYear, kazakhYears } from '../../../src/core/words/kazakhPeriod.ts';

test.each([
  [kazakhDate('2025-11'), '2025 жылғы қараша'],
  [kazakhDate('2025-11', 'LOC'), '2025 жылғы қарашада'],
  [kazakhDate('2026-02-01', 'ATTR'), '2026 жылғы 1 ақпандағы'], // жағдай бойынша
  [kazakhDate('2026-01-14'), '2026 жылғы 14 қаңтар'],
  [kazakhDate('2025-09', 'ABL'), '2025 жылғы қыркүйектен'],
  [kazakhYear(2025, 'POSS'), '2025 жылы'], // in 2025
  [kazakhYear(2025, 'INS'), '2025 жылмен'], // салыстырғанда
  [kazakhYear(2030, 'DAT'), '2030 жылға'], // межелі мән
  [kazakhYears(2023, 2029, 'DAT'), '2023–2029 жылдарға'], // арналған
])('%s', (form, expected) => expect(form).toBe(expected));

const DECLINED =
  'қаңтарда қаңтардан қаңтарға · ақпанда ақпаннан ақпанға · наурызда наурыздан наурызға · ' +
  'сәуірде сәуірден сәуірге · мамырда мамырдан мамырға · маусымда маусымнан маусымға · ' +
  'шілдеде шілдеден шілдеге · тамызда тамыздан тамызға · қыркүйекте қыркүйектен қыркүйекке · ' +
  'қазанда қазаннан қазанға · қарашада қарашадан қарашаға · желтоқсанда желтоқсаннан желтоқсанға';

test.each(DECLINED.split(' · ').map((forms, index) => [index + 1, forms] as const))(
  'month %d: %s',
  (month, forms) => {
    expect((['LOC', 'ABL', 'DAT'] as const).map((kase) => kazakhMonth(month, kase)).join(' ')).toBe(forms);
  },
);

/** What was told the Mazhilis, as the summary of January 2026 shows it; courses of 2023-2024 as that of June 2024 does. */
import { ALL, cellsIn } from '../publishedCells.ts';
import type { PublishedCell } from '../scenario.ts';
import { GAINS } from '../tabysty/inSummary.ts';
import { both, same } from '../twoLanguages.ts';
import { SMALL, SUPPORT } from './country.ts';

const source = 'Kazinform, 14.01.2026';

const covered = { section: 'coverage', column: 'covered.value', source };
const medals = { section: 'honours', of: same('2023-2024'), source };

export const inSummary: readonly PublishedCell[] = [
  ...cellsIn({ ...covered, of: SUPPORT }, [ALL, 299]),
  ...cellsIn({ ...covered, of: SMALL }, [ALL, 1_122]),
  ...cellsIn(
    {
      section: 'programme',
      of: both('Цифрлық технологиялар', 'Цифровые технологии'),
      column: 'after.gain',
      decimals: 1,
      source,
    },
    [both('Ағылшын тілі', 'Английский язык'), 3.7],
    [same('Физика'), 2.4],
    [same('Химия'), 2.7],
    [same('Математика'), 5.1],
    [same('Биология'), 4.1],
  ),
  ...GAINS,
  ...cellsIn({ section: 'staff', column: 'trained.value', source, period: '2024-06' }, [ALL, 3_847]),
  ...cellsIn({ ...medals, column: 'honoursCount.value' }, [ALL, 8]),
  ...cellsIn({ ...medals, column: 'gold.honoursCount.value' }, [ALL, 1]),
  ...cellsIn({ ...medals, column: 'silver.honoursCount.value' }, [ALL, 4]),
  ...cellsIn({ ...medals, column: 'bronze.honoursCount.value' }, [ALL, 3]),
];

/** What was published of Алматы oblast, as the summary of September 2025 shows it. */
import { ALL, cellsIn } from '../publishedCells.ts';
import type { PublishedCell } from '../scenario.ts';
import { both, same } from '../twoLanguages.ts';
import { COURSES_MONEY, LOCAL, REST_MONEY } from './services.ts';

const BAQ = 'BAQ.KZ, autumn 2025';
const KAZINFORM = 'Kazinform, 14.01.2026';

const MEALS = both('ыстық тамақ', 'горячее питание');
const BUSES = both('тасымалдау', 'подвоз');
const CAMPS = both('жазғы лагерь', 'летний лагерь');

const covered = (of: typeof MEALS, value: number): PublishedCell[] =>
  cellsIn({ section: 'coverage', of, column: 'covered.value', source: BAQ }, [ALL, value]);
const planned = { column: 'planYear.value', source: BAQ };

/** What the fifty schools gained, in points, whichever summary shows it. */
export const GAINS: readonly PublishedCell[] = cellsIn(
  { section: 'programme', of: same('«Табысты 50 мектеп»'), column: 'after.gain', source: KAZINFORM },
  [same('Физика'), 10],
  [same('Химия'), 6],
  [same('Биология'), 9],
);

export const inSummary: readonly PublishedCell[] = [
  ...cellsIn({ section: 'roll', column: 'pupils.value', source: '352 856 + 16 253; inform.kz, 07.08.2025' }, [
    ALL,
    369_109,
  ]),
  ...cellsIn({ section: 'staff', column: 'trained.value', source: BAQ }, [ALL, 5_200]),
  ...covered(MEALS, 176_390),
  ...covered(BUSES, 35_081),
  ...covered(CAMPS, 335_923),
  ...cellsIn({ section: 'coverage', of: CAMPS, column: 'coverage.value', source: BAQ }, [ALL, 92]),
  ...cellsIn({ ...planned, section: 'finance', source: `16 727 + 701.12 + 282.3 + 166.8 млн; ${BAQ}` }, [
    ALL,
    17_877_220,
  ]),
  ...cellsIn({ ...planned, section: 'financeProgrammes' }, [COURSES_MONEY, 701_120]),
  ...cellsIn({ ...planned, section: 'financeProgrammes', source: `282.3 + 166.8 млн; ${BAQ}` }, [
    REST_MONEY,
    449_100,
  ]),
  ...cellsIn({ ...planned, section: 'financeSources' }, [both('қор', 'фонд'), 166_800]),
  ...cellsIn({ ...planned, section: 'financeSources', source: `16 727 + 701.12 + 282.3 млн; ${BAQ}` }, [
    LOCAL,
    17_710_420,
  ]),
  ...GAINS,
  ...cellsIn({ section: 'honours', of: same('2024-2025'), column: 'honoursCount.value', source: BAQ }, [
    ALL,
    17,
  ]),
];

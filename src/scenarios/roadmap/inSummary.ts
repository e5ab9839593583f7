/** The road map of Almaty city, as the summary of September 2025 shows it. */
import { ALL, cellsIn } from '../publishedCells.ts';
import type { PublishedCell } from '../scenario.ts';
import * as objects from './objects.ts';
import { TARGETS } from './targets.ts';

const source = 'journal «Современное образование», 2023, after the ministry of education';

const inKinds = { section: 'facilitiesKinds', source };

export const inSummary: readonly PublishedCell[] = [
  ...cellsIn(
    { section: 'targets', column: 'target.value', source },
    ...TARGETS.map(({ name, target }) => [name, target] as const),
  ),
  ...cellsIn(
    { ...inKinds, column: 'objects.value' },
    [objects.EXTENSION, 9],
    [objects.OVERHAUL, 50],
    [objects.EQUIPPING, 200],
    [objects.COLLEGE, 2],
    [objects.CENTRE, 4],
    [objects.CAMP, 2],
  ),
  ...cellsIn(
    { ...inKinds, column: 'objects.value', source: `22 schools «Жайлы мектеп» and 30 others; ${source}` },
    [objects.BUILDING, 52],
  ),
  ...cellsIn({ ...inKinds, column: 'places.value' }, [objects.DORMITORY, 600]),
  ...cellsIn({ ...inKinds, column: 'places.value', source: `37 000 + 23 000 + 600; ${source}` }, [
    ALL,
    60_600,
  ]),
];

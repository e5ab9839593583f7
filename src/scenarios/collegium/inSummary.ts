/** What was told at the collegium, as the summary of term II of 2021-2022 shows it. */
import { ALL, cellsIn } from '../publishedCells.ts';
import type { PublishedCell } from '../scenario.ts';
import { both } from '../twoLanguages.ts';
import { ICT, TECHNICAL } from './colleges.ts';

const source = 'collegium of the oblast department of education, early 2022';

const BUILDING = both('құрылыс', 'строительство');
const REBUILDING = both('қайта жаңарту', 'реконструкция');
const inLocality = { section: 'locality', decimals: 1, source };
const inKinds = { section: 'facilitiesKinds', source };
const inColleges = { section: 'collegesSpecialities', source };

export const inSummary: readonly PublishedCell[] = [
  ...cellsIn({ section: 'attainment', column: 'quality.value', decimals: 1, source, period: '2020' }, [
    ALL,
    65.6,
  ]),
  ...cellsIn({ ...inLocality, column: 'urban.quality' }, [ALL, 62]),
  ...cellsIn({ ...inLocality, column: 'rural.quality' }, [ALL, 63.4]),
  ...cellsIn({ ...inLocality, column: 'gap', source: `62 − 63.4; ${source}` }, [ALL, -1.4]),
  ...cellsIn({ section: 'staff', column: 'need.value', source }, [ALL, 891]),
  ...cellsIn({ section: 'staffNeed', column: 'need.value', source }, [ALL, 891]),
  ...cellsIn({ ...inKinds, column: 'objects.value' }, [BUILDING, 38], [REBUILDING, 136]),
  ...cellsIn(
    { ...inKinds, column: 'worksMoney.value', source: `21,599 млрд.теңге; ${source}` },
    [BUILDING, 21_599_000],
    [ALL, 21_599_000],
  ),
  ...cellsIn({ ...inColleges, column: 'students.value' }, [TECHNICAL, 9_260], [ICT, 2_755]),
  ...cellsIn({ ...inColleges, column: 'students.share', decimals: 1 }, [TECHNICAL, 27.5], [ICT, 8.2]),
];

import { createWorkbook } from '../host/model/create.ts';
import { words } from '../messages/catalog.ts';
import { claimsSheet } from './claimsSheet.ts';
import { addOfficeSheet } from './officeSheet.ts';
import { ORAL_CLAIMS } from './oralClaims.ts';
import { findings, inSummary } from './oralPublished.ts';
import { oralSchools } from './oralSchools.ts';
import { type ArchiveYear, archiveSheet, currentSheet, registerSheet } from './oralSheets.ts';
import type { Scenario } from './scenario.ts';
import { inLanguage } from './twoLanguages.ts';

/**
 * Орал, term I of 2021-2022. Told by the city department of education on 16 November 2021 (kazlenta.kz): 55 135
 * pupils finished the term, quality 55.47 %, pass rate 99.9 %; 51 schools, ten of them gymnasia and lyceums; quality
 * of general schools 55.06 %, of gymnasia and lyceums 60 %; 8 points above 2019-2020, 7 below 2020-2021, which was
 * taught at a distance.
 *
 * Whole numbers that give all of it at once:
 * - graded 50 000: 27 735 with only 4 and 5 are 55.47 %, 49 950 without a 2 and attested are 99.9 %, both exactly;
 * - gymnasia and lyceums, S graded at 60 %, the others at 55.06 %: 0.6·S + 0.5506·(50 000 − S) = 27 735, hence
 *   S = 205 / 0.0494 ≈ 4 150. Then 2 490 / 4 150 = 60 % exactly, and 25 245 / 45 850 = 55.0600 %;
 * - 50 000 graded + 5 100 of grade 1, which has no marks, + 35 exempt = 55 135.
 *
 * So ten of the 51 schools (19.6 %) would teach 8.3 % of the graded pupils, 415 each against 1 118 in a general
 * school. The published figures leave no other way; a reader should ask whether they are right.
 *
 * Earlier years: 55.47 − 8 = 47.47 and 55.47 + 7 = 62.47. Each is n / 10 000 in lowest terms, so the base is a
 * multiple of 10 000, and 50 000 is the only one near the roll. Their pass rates were not published and are made up.
 */
const ARCHIVE: readonly ArchiveYear[] = [
  {
    years: '2020-2021',
    seed: 20_201,
    graded: 50_000,
    totals: { good: 31_235, mark2: 11, notAttested: 14 },
    gradeOne: 4_870,
  },
  {
    years: '2019-2020',
    seed: 20_191,
    graded: 50_000,
    totals: { good: 23_735, mark2: 96, notAttested: 29 },
    gradeOne: 4_690,
  },
];

const TOLD = 'kazlenta.kz, 16.11.2021';

export const oralTerm1: Scenario = {
  id: 'oral-term-1',
  names: words(
    'Орал қаласы, 2021-2022 оқу жылының I тоқсаны',
    'Город Уральск, I четверть 2021-2022 учебного года',
    'Oral city, term I of 2021-2022',
  ),
  about: words(
    'Орал қаласындағы 51 мектептің сыныптар бойынша үлгерімі, өткен екі жылдың I тоқсаны және баспасөзде айтылған сандар. Жолдары ойдан алынған, ал қорытындылары қалалық білім беру бөлімі жариялаған сандарға тең (kazlenta.kz, 16.11.2021).',
    'Успеваемость 51 школы города Уральска по классам, I четверть двух прошлых лет и цифры из прессы. Строки вымышлены, а итоги равны опубликованным городским отделом образования (kazlenta.kz, 16.11.2021).',
    'Marks of the 51 schools of Oral by class, term I of the two years before, and the figures of the press. The rows are made up; their totals are those published by the city department of education (kazlenta.kz, 16.11.2021).',
  ),
  period: '2021-T1',
  language: 'kk',
  workbook() {
    const book = createWorkbook({ name: 'Орал, I тоқсан', locale: 'kk_KZ', timeZone: 'Asia/Oral' });
    const schools = oralSchools();
    addOfficeSheet(book, currentSheet(schools));
    for (const year of ARCHIVE) addOfficeSheet(book, archiveSheet(schools, year));
    addOfficeSheet(book, registerSheet(schools));
    addOfficeSheet(book, inLanguage(claimsSheet(ORAL_CLAIMS), 'kk'));
    return book;
  },
  expected: [
    {
      period: '2021-T1',
      place: 'total',
      indicator: 'pupils',
      value: 55_135,
      decimals: 0,
      how: `50 000 + 5 100 + 35; ${TOLD}`,
    },
    {
      period: '2021-T1',
      place: 'total',
      indicator: 'quality',
      value: 55.47,
      decimals: 2,
      how: `27 735 / 50 000; ${TOLD}`,
    },
    {
      period: '2021-T1',
      place: 'total',
      indicator: 'passRate',
      value: 99.9,
      decimals: 1,
      how: `49 950 / 50 000; ${TOLD}`,
    },
    {
      period: '2021-T1',
      place: 'general',
      indicator: 'quality',
      value: 55.06,
      decimals: 2,
      how: `25 245 / 45 850; ${TOLD}`,
    },
    {
      period: '2021-T1',
      place: 'gymnasiumAndLyceum',
      indicator: 'quality',
      value: 60,
      decimals: 0,
      how: `2 490 / 4 150; ${TOLD}`,
    },
    {
      period: '2019-T1',
      place: 'total',
      indicator: 'quality',
      value: 47.47,
      decimals: 2,
      how: `23 735 / 50 000: 55.47 − 8; ${TOLD}`,
    },
    {
      period: '2020-T1',
      place: 'total',
      indicator: 'quality',
      value: 62.47,
      decimals: 2,
      how: `31 235 / 50 000: 55.47 + 7; ${TOLD}`,
    },
  ],
  inSummary,
  findings,
};

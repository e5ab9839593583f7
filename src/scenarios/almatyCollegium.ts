import { createWorkbook } from '../host/model/create.ts';
import { words } from '../messages/catalog.ts';
import { oblastSchools } from './almatySchools.ts';
import { type OblastPeriod, oblastRegister, oblastSheet } from './almatySheets.ts';
import { almatyWords } from './almatyWords.ts';
import { claimsSheet } from './claimsSheet.ts';
import { COLLEGIUM_CLAIMS } from './collegium/claims.ts';
import { collegesSheet } from './collegium/colleges.ts';
import { inSummary } from './collegium/inSummary.ts';
import { buildingSheet, rebuildingSheet } from './collegium/objects.ts';
import { findings, totals } from './collegium/published.ts';
import { staffSheet } from './collegium/staff.ts';
import { addOfficeSheet } from './officeSheet.ts';
import type { Scenario } from './scenario.ts';
import { inLanguage } from './twoLanguages.ts';

/**
 * Алматы oblast in its borders of before June 2022. Told at the collegium of the oblast department of education in
 * early 2022: quality 65.6 % over 2020-2021; in term II of 2021-2022 city schools 62 %, village schools 63.4 %; the
 * year before, city schools had been ahead.
 *
 * - City 62 % = 31/50: 57 040 of 92 000 graded. Village 63.4 % = 317/500: 170 229 of 268 500. Gap 62 − 63.4 = −1.4.
 * - Together 227 269 of 360 500 = 63.04 %: below last year's 65.6, but that is an annual figure, and a term is not
 *   compared with a year.
 * - 2020-2021: 65.6 % = 82/125: 230 912 of 352 000. How it divides was not published beyond "city ahead": made up as
 *   59 940 of 90 000 (66.6 %) and 170 972 of 262 000 (65.26 %).
 *
 * - 891 teachers are needed, most of them in twelve districts and three cities; 38 objects are built for 21,599 млрд tenge,
 *   136 schools rebuilt; 9 260 students (27.5 %) learn technical, processing and building specialities, 2 755 (8.2 %) ICT.
 *   Both shares allow one total, 33 612–33 734 students. The Russian title has «около 10 000».
 *
 * The bases are made up, of the oblast's true size; so are pass rates, and how the other totals divide.
 */
const TERM: OblastPeriod = {
  kind: 'term',
  years: '2021-2022',
  seed: 20_212,
  urban: { graded: 92_000, good: 57_040, mark2: 140, notAttested: 65 },
  rural: { graded: 268_500, good: 170_229, mark2: 310, notAttested: 150 },
  exempt: 120,
};

const YEAR: OblastPeriod = {
  kind: 'year',
  years: '2020-2021',
  seed: 20_200,
  urban: { graded: 90_000, good: 59_940, mark2: 40, notAttested: 20 },
  rural: { graded: 262_000, good: 170_972, mark2: 95, notAttested: 40 },
  exempt: 105,
};

const TOLD = 'collegium of the oblast department of education, early 2022';

export const almatyCollegium: Scenario = {
  id: 'almaty-collegium',
  names: words(
    'Алматы облысы, 2021-2022 оқу жылының II тоқсаны',
    'Алматинская область, II четверть 2021-2022 учебного года',
    'Almaty oblast, term II of 2021-2022',
  ),
  about: words(
    'Алматы облысының 2022 жылғы маусымға дейінгі шекарасындағы 20 аудан мен қаланың II тоқсаны мен өткен оқу жылының бағалары, мұғалім қажеттілігі, салынатын және қайта жаңартылатын нысандар, колледждер мен баспасөздегі сандар. Жолдары ойдан алынған, ал қорытындылары облыстық білім басқармасының алқасында айтылған сандарға тең (2022 жылдың басы).',
    'Оценки 20 районов и городов Алматинской области в границах до июня 2022 года за II четверть и прошлый учебный год, потребность в учителях, объекты строительства и реконструкции, колледжи и цифры из прессы. Строки вымышлены, а итоги равны названным на коллегии областного управления образования (начало 2022 года).',
    'Term II and the year before of the 20 districts and cities of Almaty oblast in its borders of before June 2022, teachers needed, objects to be built and rebuilt, colleges, and the figures of the press. The rows are made up; their totals are those told at the collegium of the oblast department of education (early 2022).',
  ),
  period: '2021-T2',
  language: 'ru',
  workbook(language = 'ru') {
    const { book: name, locale } = almatyWords[language];
    const book = createWorkbook({ name, locale });
    const schools = oblastSchools();
    addOfficeSheet(book, oblastSheet(schools, TERM, language));
    addOfficeSheet(book, oblastSheet(schools, YEAR, language));
    addOfficeSheet(book, oblastRegister(schools, language));
    const sheets = [
      staffSheet(),
      buildingSheet(),
      rebuildingSheet(schools),
      collegesSheet(),
      claimsSheet(COLLEGIUM_CLAIMS),
    ];
    for (const sheet of sheets) addOfficeSheet(book, inLanguage(sheet, language));
    return book;
  },
  expected: [
    {
      period: '2021-T2',
      place: 'urban',
      indicator: 'quality',
      value: 62,
      decimals: 1,
      how: `57 040 / 92 000; ${TOLD}`,
    },
    {
      period: '2021-T2',
      place: 'rural',
      indicator: 'quality',
      value: 63.4,
      decimals: 1,
      how: `170 229 / 268 500; ${TOLD}`,
    },
    {
      period: '2021-T2',
      place: 'gap',
      indicator: 'quality',
      value: -1.4,
      decimals: 1,
      how: `62 − 63.4, city less village; ${TOLD}`,
    },
    {
      period: '2020',
      place: 'total',
      indicator: 'quality',
      value: 65.6,
      decimals: 1,
      how: `230 912 / 352 000, annual; ${TOLD}`,
    },
  ],
  totals,
  inSummary,
  findings,
};

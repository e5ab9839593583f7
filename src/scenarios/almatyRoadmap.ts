import { createWorkbook } from '../host/model/create.ts';
import { words } from '../messages/catalog.ts';
import { claimsSheet } from './claimsSheet.ts';
import { addOfficeSheet } from './officeSheet.ts';
import { ROADMAP_CLAIMS } from './roadmap/claims.ts';
import { collegesSheet } from './roadmap/colleges.ts';
import { inSummary } from './roadmap/inSummary.ts';
import { centresSheet, comfortSheet, equippedSheet, repairsSheet, schoolsSheet } from './roadmap/objects.ts';
import { findings, totals } from './roadmap/published.ts';
import { roadMapSheet } from './roadmap/targets.ts';
import type { Scenario } from './scenario.ts';
import { both, inLanguage } from './twoLanguages.ts';

/**
 * Almaty city, the road map of 2023–2029 that the minister of education and the akim signed in 2023 (journal
 * «Современное образование», after the ministry's press service), two years on: 35 000 places of state order in
 * kindergartens, 22 schools «Жайлы мектеп» for 37 000 pupils, 30 schools and 9 extensions that cut the shortage by 23 000
 * places until 2025, 50 objects repaired, about 200 schools equipped, about 18 000 teachers in courses, 450 heads of
 * schools, 9 000 more teachers, over 20 000 places and two new colleges, 600 places in dormitories, 85 colleges, 1 400
 * places for children with special needs, four creative centres, two camps.
 *
 * - About 2 000 teachers a year for seven years are 14 000, and about 18 000 were named beside them.
 * - «Two colleges with a dormitory of 300 places» and «600 places in two colleges» may be the same beds counted twice.
 *
 * What was reached in 2023, 2024 and 2025 is made up, and so are objects, districts and students.
 */
export const almatyRoadmap: Scenario = {
  id: 'almaty-roadmap',
  names: words(
    'Алматы қаласы, 2023–2029 жылдарға арналған жол картасы',
    'Город Алматы, дорожная карта на 2023–2029 годы',
    'Almaty city, road map for 2023–2029',
  ),
  about: words(
    'Алматыдағы білім беру жол картасының көрсеткіштері, салынатын, жөнделетін және жабдықталатын нысандар, колледждер мен баспасөзде айтылған сандар. Межелері 2023 жылы «Современное образование» журналында жарияланғандай, ал нақты мәндер мен нысандардың тізімі ойдан алынған.',
    'Показатели дорожной карты образования Алматы, объекты строительства, ремонта и оснащения, колледжи и цифры из прессы. Целевые значения — опубликованные журналом «Современное образование» в 2023 году, а фактические значения и списки объектов вымышлены.',
    'Targets of Almaty’s road map in education, what is built, repaired and equipped, colleges, and the figures of the press. The targets are those published by the journal “Современное образование” in 2023; what was reached and the lists of objects are made up.',
  ),
  period: '2025-09',
  language: 'ru',
  workbook(language = 'ru') {
    const name = both('Алматы: жол картасы', 'Алматы: дорожная карта')[language];
    const book = createWorkbook({ name, locale: `${language}_KZ` });
    const sheets = [
      roadMapSheet(),
      comfortSheet(),
      schoolsSheet(),
      repairsSheet(),
      equippedSheet(),
      centresSheet(),
      collegesSheet(),
      claimsSheet(ROADMAP_CLAIMS),
    ];
    for (const sheet of sheets) addOfficeSheet(book, inLanguage(sheet, language));
    return book;
  },
  expected: [],
  totals,
  inSummary,
  findings,
};

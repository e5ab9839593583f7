import { createWorkbook } from '../host/model/create.ts';
import { words } from '../messages/catalog.ts';
import { claimsSheet } from './claimsSheet.ts';
import { registerOf } from './districtSchools.ts';
import { addOfficeSheet } from './officeSheet.ts';
import type { Scenario } from './scenario.ts';
import { TABYSTY_CLAIMS } from './tabysty/claims.ts';
import { gainsOf } from './tabysty/gains.ts';
import { inSummary } from './tabysty/inSummary.ts';
import { marksSheet } from './tabysty/marks.ts';
import { coursesSheet, projectSheet } from './tabysty/project.ts';
import { findings, totals } from './tabysty/published.ts';
import { projectSchools, pupilsByDistrict, rollSheet, tabystySchools } from './tabysty/schools.ts';
import { BUSES, budgetSheet, CAMPS, MEALS, resultsSheet, serviceSheet } from './tabysty/services.ts';
import { both, inLanguage } from './twoLanguages.ts';

/**
 * Алматы oblast, autumn 2025 (BAQ.KZ): what the project «Табысты 50 мектеп» and the road map around it have come to.
 * Subjects gained 4 to 12 points, 5 200 teachers went through courses of 701 млн 120 мың tenge, 35 081 pupils are brought
 * to school, 176 390 are fed, 16 млрд 727 млн tenge are set aside for it, and 335 923 children, «92 %», rested in 27 camps.
 *
 * - 335 923 of 92 % are 365 134, while 369 109 pupils were published (inform.kz, 07.08.2025) and are on the roll here.
 * - 5 200 teachers stand against 3 847, and 4–12 points against 10, 6 and 9 in physics, chemistry and biology, which
 *   Kazinform told of the same project on 14.01.2026. The rows hold both gains; of the teachers the office is asked.
 *
 * How the totals divide among districts and schools was not published and is made up.
 */
export const tabysty50: Scenario = {
  id: 'tabysty-50',
  names: words(
    'Алматы облысы, «Табысты 50 мектеп», 2025 жыл',
    'Алматинская область, «Табысты 50 мектеп», 2025 год',
    'Almaty oblast, the fifty schools of a project, 2025',
  ),
  about: words(
    'Елу мектептің жобаға дейінгі және кейінгі білім сапасы мен жылдық бағалары, педагог курстары, ыстық тамақ, тасымалдау, жазғы демалыс, олардың бюджеті, контингент және баспасөзде айтылған сандар. Жолдары ойдан алынған, ал қорытындылары BAQ.KZ (2025 жылғы күз), Kazinform (14.01.2026) және inform.kz (07.08.2025) жариялаған сандарға тең.',
    'Качество знаний пятидесяти школ до проекта и после, годовые оценки, курсы педагогов, питание, подвоз, летний отдых, их бюджет, контингент и цифры из прессы. Строки вымышлены, а итоги равны опубликованным BAQ.KZ (осень 2025 года), Kazinform (14.01.2026) и inform.kz (07.08.2025).',
    'Quality in fifty schools before a project and after it, annual marks, courses for teachers, meals, buses, summer rest, the money for them, the roll, and the figures of the press. The rows are made up; their totals are those published by BAQ.KZ (autumn 2025), Kazinform (14.01.2026) and inform.kz (07.08.2025).',
  ),
  period: '2025-09',
  language: 'kk',
  workbook(language = 'kk') {
    const book = createWorkbook({ name: '«Табысты 50 мектеп»', locale: `${language}_KZ` });
    const enrolled = tabystySchools();
    const pupils = pupilsByDistrict(enrolled);
    const project = projectSchools(enrolled);
    const gains = gainsOf(project);
    const sheets = [
      projectSheet(gains),
      marksSheet(gains),
      coursesSheet(enrolled, 5_200, both('2025 жылғы қыркүйек', 'сентябрь 2025 года')),
      ...[MEALS, BUSES, CAMPS].map((service) => serviceSheet(service, pupils)),
      budgetSheet(pupils),
      resultsSheet(project),
      rollSheet(enrolled),
      registerOf(
        enrolled.map(({ school }) => school),
        both('Алматы облысының мектептері', 'Школы Алматинской области'),
      ),
      claimsSheet(TABYSTY_CLAIMS),
    ];
    for (const sheet of sheets) addOfficeSheet(book, inLanguage(sheet, language));
    return book;
  },
  expected: [],
  totals,
  inSummary,
  findings,
};

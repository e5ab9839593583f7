import { parseBox } from '../core/a1.ts';
import { openCell } from '../host/model/cells.ts';
import { addSheet, createWorkbook, fillRows, internStyle } from '../host/model/create.ts';
import type { WorkbookModel } from '../host/model/workbook.ts';
import { words } from '../messages/catalog.ts';
import { arithmetic } from './messyInbox/arithmetic.ts';
import { oldLetters } from './messyInbox/coverage.ts';
import type { InboxSheet } from './messyInbox/inboxSheet.ts';
import { meanOfPercentages } from './messyInbox/meanOfPercentages.ts';
import { mergedDistricts } from './messyInbox/mergedDistricts.ts';
import { budget, copied } from './messyInbox/money.ts';
import { november, october, ownRoll } from './messyInbox/movement.ts';
import { emptySheet, letter } from './messyInbox/notForms.ts';
import { oneSchool } from './messyInbox/oneSchool.ts';
import { posts, winners } from './messyInbox/people.ts';
import { objects, roadMap } from './messyInbox/plans.ts';
import { pilot, speech, students } from './messyInbox/projects.ts';
import { register } from './messyInbox/register.ts';
import type { Scenario } from './scenario.ts';
import { same } from './twoLanguages.ts';

const SHEETS: readonly InboxSheet[] = [
  oneSchool,
  mergedDistricts,
  meanOfPercentages,
  arithmetic,
  october,
  november,
  ownRoll,
  oldLetters,
  budget,
  copied,
  posts,
  objects,
  roadMap,
  pilot,
  students,
  winners,
  register,
  speech,
  emptySheet,
  letter,
];

/** What arrives in a methodist's inbox: every sheet headed its own way, and one of each usual mistake. */
export const messyInbox: Scenario = {
  id: 'messy-inbox',
  names: words('Әртүрлі кестелер', 'Пёстрая почта', 'A messy inbox'),
  about: words(
    'Мектептер мен аудандар әртүрлі тақырыппен жіберген он екі нысанның кестелері: әрқайсысында жиі кездесетін қателер бар. Мектептер мен сандардың бәрі ойдан алынған, ал қателердің түрлері нақты кестелерден алынды.',
    'Таблицы двенадцати форм, присланные школами и районами под разными заголовками: в каждой — частые ошибки. Все школы и числа вымышлены, а виды ошибок взяты из настоящих таблиц.',
    'Tables of twelve forms as schools and districts send them, each under its own headings and with the usual mistakes. Every school and number is made up; the kinds of mistakes were seen in real tables.',
  ),
  period: '2025-T1',
  language: 'kk',
  workbook(language = 'kk') {
    const name = { kk: 'Келген кестелер', ru: 'Присланные таблицы' }[language];
    const book = createWorkbook({ name, locale: `${language}_KZ` });
    for (const sheet of SHEETS) addInboxSheet(book, sheet);
    return book;
  },
  expected: [
    {
      period: '2025-T1',
      place: 'total',
      indicator: 'quality',
      value: 55.12,
      decimals: 2,
      // Good of graded in the rows that count, by sheet; refused rows and grade 1 are outside.
      how: '(53 + 138 + 141 + 104) / (91 + 241 + 270 + 189) = 436 / 791',
    },
  ],
  findings: SHEETS.flatMap(({ name, findings }) =>
    findings.map((finding) => ({ sheet: same(name), ...finding })),
  ),
  refused: SHEETS.flatMap(({ name, refused = [] }) => refused.map((row) => ({ sheet: name, ...row }))),
};

function addInboxSheet(book: WorkbookModel, { name, rows, merges = [], formats = {} }: InboxSheet): void {
  const sheet = addSheet(book, name, 40, 16);
  fillRows(sheet, rows);
  sheet.merges.push(...merges.map((box) => ({ ...box })));
  for (const [address, numberFormat] of Object.entries(formats)) {
    const box = parseBox(address);
    if (!box) throw new Error(`no address ${address}`);
    openCell(sheet, box.row, box.column).style = internStyle(book, { numberFormat });
  }
}

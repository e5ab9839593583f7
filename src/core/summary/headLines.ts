/** What stands above and below the tables of a summary: of when it is, from what, how much of it there is. */
import { schoolCalendar } from '../model/calendar.ts';
import { present } from '../present.ts';
import type { PeriodPlan } from './periodPlan.ts';
import { type Block, type SummaryWord, type Text, word } from './plan.ts';
import type { PlanOptions } from './planSummaries.ts';
import { type Report, shareOfReceived, type UnitReport } from './report.ts';

/** Which term stands for the period asked for, and why. */
export const shownText = ({ shown, shownAs }: Pick<PeriodPlan, 'shown' | 'shownAs'>): Text =>
  word(SHOWN[shownAs], { term: { term: shown } });

const SHOWN: Readonly<Record<Report['period']['shownAs'], SummaryWord>> = {
  asked: 'shownTerm',
  termOfMonth: 'shownTerm',
  sameTermAgain: 'shownSameTerm',
  secondTermOfHalf: 'shownSecondTerm',
};

/** What the base of quality is made of: a figure with grade 1 in it must say so. */
export function gradeOneText({ includesGradeOne, gradeOneRows }: Report): Text {
  if (includesGradeOne) return word('gradeOneCounted');
  return gradeOneRows > 0 ? word('gradeOneOut', { n: { count: gradeOneRows } }) : word('gradeOneIn');
}

/** Of subjects alone there is no base to speak of. */
export const baseLine = ({ hasPupilRows }: Report, text: Text): Block =>
  hasPupilRows
    ? { kind: 'line', key: 'gradeOne', text, tone: 'quiet' }
    : { kind: 'line', key: 'gradeOne', text: word('noPupilRows'), tone: 'warning' };

/** The rows counted are those of the whole summary: on a district's sheet their number would pass for its own. */
export const gradeOneOfDistrict = ({ includesGradeOne }: Report): Text =>
  word(includesGradeOne ? 'gradeOneCounted' : 'gradeOneIn');

/** What was left out of the whole. */
export const rowsLine = ({ rowsUsed, refused }: Report): Block => ({
  kind: 'line',
  key: 'rows',
  text: word('rowsUsed', { used: { count: rowsUsed }, refused: { count: refused.length } }),
  tone: refused.length > 0 ? 'warning' : 'quiet',
});

const line = (key: string, text: Text, tone: 'quiet' | 'warning' = 'warning'): Block => ({
  kind: 'line',
  key,
  text,
  tone,
});

/** What makes the figures doubtful as a whole: totals that say otherwise, schools that nobody knows or that are silent. */
export function doubtLines(report: Report): Block[] {
  const { unequalTotals, total, isFilled, unseenHalves, unseenTerms, silentSchools, headline } = report;
  const { unregistered } = total.completeness;
  return present([
    isFilled ? line('halfFilled', word('halfFilled'), 'quiet') : undefined,
    unseenHalves > 0 ? line('unseenHalves', word('unseenHalves', { n: { count: unseenHalves } })) : undefined,
    unseenTerms > 0 ? line('unseenTerms', word('unseenTerms', { n: { count: unseenTerms } })) : undefined,
    unequalTotals.length > 0
      ? line('unequalTotals', word('unequalTotals', { sheets: unequalTotals.join(', ') }))
      : undefined,
    unregistered > 0
      ? line('unregisteredSchools', word('unregisteredSchools', { n: unregistered }))
      : undefined,
    silentSchools > 0 && headline
      ? line('silentSchools', word('silentSchools', { n: silentSchools, term: { term: headline.period } }))
      : undefined,
  ]);
}

/** Which term is shown, from which sheets, how many schools have reported. */
export function headLines(
  { period, sources, hasMarks, hasPupilRows }: Report,
  { completeness }: UnitReport,
): Block[] {
  const { received, expected } = completeness;
  const isWhole = expected === undefined || (shareOfReceived(completeness) ?? 1) >= 1;
  const schools =
    expected === undefined
      ? word('schoolsReceivedUnknown', { received })
      : word('schoolsReceived', {
          received,
          expected,
          share: { percent: 100 * (shareOfReceived(completeness) ?? 1) },
        });
  return [
    ...(hasMarks
      ? [
          { kind: 'line', key: 'shown', text: shownText(period) } as const,
          ...assumedDates(period),
          ...(hasPupilRows
            ? [{ kind: 'line', key: 'schools', text: schools, tone: isWhole ? 'quiet' : 'warning' } as const]
            : []),
        ]
      : []),
    { kind: 'line', key: 'from', text: word('madeFrom', { sheets: sources.join(', ') }), tone: 'quiet' },
  ];
}

/** A month shows a term by the dates of terms: where those are not known for certain, the reader is told. */
function assumedDates({ shownAs, shown }: Report['period']): Block[] {
  const isByDates = shownAs === 'termOfMonth' || shownAs === 'sameTermAgain';
  if (!isByDates || !schoolCalendar(shown.schoolYear).isAssumed) return [];
  return [{ kind: 'line', key: 'assumedDates', text: word('assumedDates'), tone: 'quiet' }];
}

/** When, from how many rows, with which hash, and whether the two ways of adding agree. */
export const sealLines = (
  report: Report,
  { madeAt, inputHash }: Pick<PlanOptions, 'madeAt' | 'inputHash'>,
): Block[] => [
  {
    kind: 'line',
    key: 'seal',
    text: word('seal', {
      madeAt,
      used: { count: report.rowsUsed },
      refused: { count: report.refused.length },
      hash: inputHash,
    }),
    tone: 'quiet',
  },
  ...(report.routesAgree
    ? [{ kind: 'line', key: 'routes', text: word('sealRoutes'), tone: 'quiet' } as const]
    : []),
];

import { lastTermEndedBy, schoolCalendar, termsClosedIn } from '../model/calendar.ts';
import { comparability, previousPart, sameLastYear, termsOfHalf } from '../model/comparison.ts';
import { periodKey, type SchoolPeriod } from '../model/period.ts';
import type { SummaryPeriod } from '../parse/periodKey.ts';
import type { ComparedPeriod, PeriodPlan } from './periodPlan.ts';

/** How far back a comparable year is looked for when last year is not one. */
const YEARS_BACK = 4;

/**
 * Which data a summary shows and what it compares them with. A month shows the last term that ended by its last day;
 * an older term never silently stands in for one whose data have not come. `hasData` knows the keys of the rows.
 */
export function choosePeriod(
  asked: SummaryPeriod,
  key: string,
  hasData: (period: string) => boolean,
): PeriodPlan {
  const { shown, shownAs } = shownPeriod(asked, hasData);
  const before = (compared: SchoolPeriod): SchoolPeriod =>
    shownAs === 'secondTermOfHalf' ? secondTerm(compared) : compared;
  const half = asked.kind === 'half' ? asked.period : undefined;
  const previous = before(previousPart(half ?? shown));
  const lastYear = before(sameLastYear(half ?? shown));
  const compare = (period: SchoolPeriod): ComparedPeriod => comparedTo(shown, period);
  const lastYearCompared = compare(lastYear);
  return {
    asked: key,
    shown,
    shownAs,
    // Annual marks have one predecessor, last year's: it is shown once.
    previous: periodKey(previous) === periodKey(lastYear) ? undefined : compare(previous),
    lastYear: lastYearCompared,
    comparable:
      lastYearCompared.notComparable === 'remote' ? earlierYear(shown, lastYear, hasData) : undefined,
  };
}

function shownPeriod(
  asked: SummaryPeriod,
  hasData: (period: string) => boolean,
): Pick<PeriodPlan, 'shown' | 'shownAs'> {
  if (asked.kind === 'month') {
    const closed = termsClosedIn(asked.month);
    return {
      shown: lastTermEndedBy(asked.month),
      shownAs: closed.length > 0 ? 'termOfMonth' : 'sameTermAgain',
    };
  }
  const { period } = asked;
  const term = secondTerm(period);
  if (asked.kind === 'half' && !hasData(periodKey(period)) && hasData(periodKey(term))) {
    return { shown: term, shownAs: 'secondTermOfHalf' };
  }
  return { shown: period, shownAs: 'asked' };
}

/** A half-year is closed by its second term. */
function secondTerm({ schoolYear, part }: SchoolPeriod): SchoolPeriod {
  if (part !== 'H1' && part !== 'H2') return { schoolYear, part };
  return { schoolYear, part: termsOfHalf(part)[1] };
}

function comparedTo(shown: SchoolPeriod, period: SchoolPeriod): ComparedPeriod {
  const verdict = comparability(shown, period);
  return {
    period,
    ...(verdict.comparable ? {} : { notComparable: verdict.why }),
    ...(isFormerYear(shown, period) ? { otherPupils: true } : {}),
  };
}

/** The end of the year before: grade 11 has left since, and grade 2 has come. Of the same part last year that is said by its name. */
const isFormerYear = (shown: SchoolPeriod, period: SchoolPeriod): boolean =>
  period.schoolYear < shown.schoolYear && period.part !== shown.part;

/** The nearest year before last year that has data and was taught in school. */
function earlierYear(shown: SchoolPeriod, lastYear: SchoolPeriod, hasData: (period: string) => boolean) {
  let period = lastYear;
  for (let back = 0; back < YEARS_BACK; back++) {
    period = sameLastYear(period);
    const compared = comparedTo(shown, period);
    if (compared.notComparable === undefined && hasData(periodKey(period))) return compared;
  }
  return undefined;
}

/** The last school day of a period: schools closed by then are not expected to report. */
export function lastDayOf({ schoolYear, part }: SchoolPeriod): string {
  const { terms } = schoolCalendar(schoolYear);
  const index = { T1: 0, T2: 1, T3: 2, T4: 3, H1: 1, H2: 3, Y: 3, F: 3 }[part];
  return terms[index]?.to ?? `${schoolYear + 1}-05-25`;
}

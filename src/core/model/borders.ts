import { schoolCalendar } from './calendar.ts';
import { periodKey, type SchoolPeriod } from './period.ts';

/** A change of borders: on that day, and whose territory is another since. */
interface BorderChange {
  readonly day: string;
  /** Beginnings of КАТО codes: of a whole oblast two figures, of a city or a district all of its own. */
  readonly units: readonly string[];
  /** A whole oblast was divided: its districts are what they were, their sum is not. */
  readonly isOfOblasts: boolean;
}

/**
 * 8 June 2022: Абай was taken out of Шығыс Қазақстан, Жетісу out of Алматы, Ұлытау out of Қарағанды oblast (decree of the
 * President of 4 May 2022). 9 January 2024: Алатау became a city, cut out of Іле and Талғар districts and Қонаев.
 */
const CHANGES: readonly BorderChange[] = [
  { day: '2022-06-08', units: ['10', '63', '33', '19', '62', '35'], isOfOblasts: true },
  {
    day: '2024-01-09',
    units: ['191800000', '196800000', '196200000', '191000000'],
    isOfOblasts: false,
  },
];

/** The year in which borders changed between two periods, of these units or of their oblast; undefined where they did not. */
export function bordersBetween(
  a: SchoolPeriod,
  b: SchoolPeriod,
  codes: readonly string[],
): { readonly year: number; readonly isOfOblasts: boolean } | undefined {
  const [earlier, later] = periodKey(a) < periodKey(b) ? [a, b] : [b, a];
  return bordersBetweenDays(lastDay(earlier), lastDay(later), codes);
}

/** The same between two days, "2021-11-30". */
export function bordersBetweenDays(
  from: string,
  to: string,
  codes: readonly string[],
): { readonly year: number; readonly isOfOblasts: boolean } | undefined {
  const change = CHANGES.find(
    ({ day, units }) =>
      from < day && day <= to && codes.some((code) => units.some((unit) => code.startsWith(unit))),
  );
  return change && { year: Number(change.day.slice(0, 4)), isOfOblasts: change.isOfOblasts };
}

function lastDay({ schoolYear, part }: SchoolPeriod): string {
  const { terms } = schoolCalendar(schoolYear);
  const at = { T1: 0, T2: 1, T3: 2, T4: 3, H1: 1, H2: 3, Y: 3, F: 3 }[part];
  return terms[at]?.to ?? '';
}

/**
 * What the fifty schools of the project gained in pupils. Two articles speak of it:
 * - BAQ.KZ, autumn 2025: quality in the natural sciences rose by 4 to 12 points;
 * - Kazinform, 14.01.2026: in 2023-2024 physics rose by 10 points, chemistry by 6, biology by 9.
 * The rows hold both: each school between 4 and 12 points, the subjects together 10, 6 and 9.
 */
import { countsOf, shareOutFrom } from '../distribute.ts';
import { bell, seededRandom } from '../random.ts';
import type { Both } from '../scenario.ts';
import { same } from '../twoLanguages.ts';
import type { Enrolled } from './schools.ts';

/** Pupils of one subject in one school, and how many of them had only 4 and 5 before the project and after it. */
export interface Gain {
  readonly school: Enrolled;
  readonly subject: Both;
  readonly pupils: number;
  readonly before: number;
  readonly after: number;
}

/** Points gained by all fifty schools together, how far from it a school may lie, and the share before, made up. */
const SUBJECTS = [
  { name: same('Физика'), gain: 10, spread: 0.8, share: 0.47 },
  { name: same('Химия'), gain: 6, spread: 0.6, share: 0.5 },
  { name: same('Биология'), gain: 9, spread: 1.5, share: 0.54 },
] as const;

/** Pupils of grades 7–9 of the fifty schools, who have all three subjects: made up. */
const STUDYING = 9_400;
const LEAST_STUDYING = 110;

/** The ends of «4 to 12»: a school of 200 pupils gains 8 of them in chemistry, one of 150 gains 18 in physics. */
const ENDS = [
  { school: 7, subject: 1, pupils: 200, before: 100, gained: 8 },
  { school: 23, subject: 0, pupils: 150, before: 72, gained: 18 },
] as const;

/** School by school, its three subjects together. */
export function gainsOf(schools: readonly Enrolled[]): Gain[] {
  const random = seededRandom(2_023);
  const pupils = studyingIn(schools);
  const subjects = SUBJECTS.map(({ gain, spread, share }, subject) => {
    const end = ENDS.find((each) => each.subject === subject);
    const gained = countsOf(
      pupils.map((count, at) => (at === end?.school ? 0 : count)),
      pupils.map(() => (gain + spread * bell(random)) / 100),
      (STUDYING * gain) / 100 - (end?.gained ?? 0),
    );
    return pupils.map((count, at) =>
      at === end?.school
        ? { before: end.before, gained: end.gained }
        : { before: Math.round(count * (share + 0.08 * bell(random))), gained: gained[at] ?? 0 },
    );
  });
  return schools.flatMap((school, at) =>
    SUBJECTS.map(({ name }, subject): Gain => {
      const { before = 0, gained = 0 } = subjects[subject]?.[at] ?? {};
      return { school, subject: name, pupils: pupils[at] ?? 0, before, after: before + gained };
    }),
  );
}

function studyingIn(schools: readonly Enrolled[]): number[] {
  const fixed = new Map<number, number>(ENDS.map(({ school, pupils }) => [school, pupils]));
  const left = STUDYING - [...fixed.values()].reduce((sum, pupils) => sum + pupils, 0);
  const others = shareOutFrom(
    LEAST_STUDYING,
    left,
    schools.filter((_, at) => !fixed.has(at)).map(({ pupils }) => pupils),
  );
  return schools.map((_, at) => fixed.get(at) ?? others.shift() ?? 0);
}

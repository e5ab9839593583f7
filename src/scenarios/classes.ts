import { shareOut, shareOutFrom } from './distribute.ts';
import { bell, between, type Random } from './random.ts';

/** One class: 7Ә, in one language of teaching. */
export interface SchoolClass {
  readonly grade: number;
  readonly name: string;
  readonly size: number;
}

/** Letters in the order of the Kazakh alphabet: 5А, 5Ә and 5Б are three classes. Ё, Й, Ң and those after П name none. */
const LETTERS = 'АӘБВГҒДЕЖЗИКҚЛМНОӨП';

/** «7А» … «7П», then «7А2»: every class of a grade has a name of its own. */
function classNameOf(grade: number, at: number): string {
  const round = Math.floor(at / LETTERS.length);
  return `${grade}${LETTERS[at % LETTERS.length]}${round === 0 ? '' : round + 1}`;
}

/** The middle of the usual class sizes of a city, 18 to 30. */
const USUAL_SIZE = 24;

/** Fewer pupils stay for the last two grades. */
const weightOfGrade = (grade: number): number => (grade >= 10 ? 0.6 : 1);

/**
 * Classes of a school whose pupils of grades `from`–`to` are `pupils`. City schools get classes of 18 to 30; a school
 * with fewer pupils than that has one smaller class in each grade.
 */
export function makeClasses(
  pupils: number,
  { from, to }: { from: number; to: number },
  random: Random,
): SchoolClass[] {
  const grades = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const count = Math.max(grades.length, Math.round(pupils / USUAL_SIZE));
  const perGrade = shareOutFrom(
    1,
    count,
    grades.map((grade) => weightOfGrade(grade) + between(random, 0, 0.2)),
  );
  const heads = grades.flatMap((grade, index) =>
    Array.from({ length: perGrade[index] ?? 0 }, (_, at) => ({
      grade,
      name: classNameOf(grade, at),
    })),
  );
  // An intake is divided evenly; the classes above it have drifted apart.
  const drift = from === to ? 0 : 0.18;
  const sizes = shareOut(
    pupils,
    heads.map(() => 1 + drift * bell(random)),
  );
  return heads.map((head, index) => ({ ...head, size: sizes[index] ?? 0 }));
}

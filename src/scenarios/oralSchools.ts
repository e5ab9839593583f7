import { shareOut } from './distribute.ts';
import { bell, between, seededRandom } from './random.ts';

export interface OralSchool {
  readonly name: string;
  readonly type: 'general' | 'gymnasium' | 'lyceum';
  readonly language: 'қазақ' | 'орыс' | 'аралас';
  /** Graded pupils of grades 2–11, and pupils of grade 1, in term I of 2021-2022. */
  readonly graded: number;
  readonly gradeOne: number;
  /** The school's own level, 0–1: its classes lie around it. */
  readonly level: number;
}

export const SCHOOL_TYPE_NAMES = {
  general: 'жалпы білім беретін мектеп',
  gymnasium: 'мектеп-гимназия',
  lyceum: 'мектеп-лицей',
} as const;

/** 10 of 51; which ones is made up. */
const GYMNASIA: ReadonlySet<number> = new Set([2, 8, 17, 30, 38, 44]);
const LYCEUMS: ReadonlySet<number> = new Set([12, 21, 35, 47]);
const SCHOOLS = 51;
const GRADE_ONE = 5_100;

/** The two groups of schools with the graded pupils and the good ones that the published shares demand. */
export const GENERAL = { graded: 45_850, good: 25_245 } as const;
export const GYMNASIA_AND_LYCEUMS = { graded: 4_150, good: 2_490 } as const;

const LANGUAGES = ['қазақ', 'қазақ', 'аралас', 'қазақ', 'орыс'] as const;

/** 51 made-up schools: general ones between a few hundred and two thousand pupils, the others about four hundred. */
export function oralSchools(): OralSchool[] {
  const random = seededRandom(271_000_000);
  const heads = Array.from({ length: SCHOOLS }, (_, index) => {
    const number = index + 1;
    const type = GYMNASIA.has(number) ? 'gymnasium' : LYCEUMS.has(number) ? 'lyceum' : 'general';
    return {
      name: `№ ${number} ${SCHOOL_TYPE_NAMES[type]}`,
      type,
      language: LANGUAGES[number % LANGUAGES.length] ?? 'қазақ',
      weight: type === 'general' ? between(random, 0.35, 1.65) : between(random, 0.8, 1.2),
      level: (type === 'general' ? 0.55 : 0.6) + 0.11 * bell(random),
    } as const;
  });
  const graded = (isGeneral: boolean, total: number) => {
    const weights = heads.map(({ type, weight }) => ((type === 'general') === isGeneral ? weight : 0));
    return shareOut(total, weights);
  };
  const general = graded(true, GENERAL.graded);
  const others = graded(false, GYMNASIA_AND_LYCEUMS.graded);
  const base = heads.map((_, index) => (general[index] ?? 0) + (others[index] ?? 0));
  // Every school opens at least two first classes of the usual size.
  const gradeOne = shareOut(
    GRADE_ONE,
    base.map((pupils) => Math.max(pupils, 480)),
  );
  return heads.map(({ weight: _, ...head }, index) => ({
    ...head,
    graded: base[index] ?? 0,
    gradeOne: gradeOne[index] ?? 0,
  }));
}

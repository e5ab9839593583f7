import type { SchoolClass } from './classes.ts';
import { shareOut } from './distribute.ts';
import { bell, between, type Random, seededRandom } from './random.ts';
import { PATRON_COUNT, villageSchoolKk } from './schoolNames.ts';

export interface BigSchool {
  readonly district: string;
  readonly name: string;
  readonly type: 'жалпы білім беретін мектеп' | 'мектеп-гимназия' | 'мектеп-лицей';
  readonly isUrban: boolean;
  readonly language: 'қазақ' | 'орыс' | 'өзбек';
  readonly level: number;
  readonly classes: readonly SchoolClass[];
}

/** Units of Түркістан oblast (КАТО 61) with a made-up number of schools each; the three cities come first. */
const UNITS = `Түркістан қаласы|52
Арыс қаласы|27
Кентау қаласы|38
Бәйдібек ауданы|41
Жетісай ауданы|63
Келес ауданы|49
Қазығұрт ауданы|55
Мақтаарал ауданы|47
Ордабасы ауданы|46
Отырар ауданы|34
Сайрам ауданы|58
Сарыағаш ауданы|66
Сауран ауданы|43
Созақ ауданы|39
Төле би ауданы|51
Түлкібас ауданы|56
Шардара ауданы|35`;

const CITIES = 3;
const CLASSES = 10_000;
/** A third of village schools end with grade 9. */
const lastGrade = (isUrban: boolean, at: number): number => (!isUrban && at % 3 === 2 ? 9 : 11);
const LETTERS = 'АӘБВГҒДЕЖЗ';

export function bigSchools(): BigSchool[] {
  const random = seededRandom(610_000_000);
  const units = UNITS.split('\n').map((line) => line.split('|') as [string, string]);
  const heads = units.flatMap(([district, schools], unit) => {
    const level = 0.58 + 0.08 * bell(random);
    return Array.from({ length: Number(schools) }, (_, at) => headOf(district, unit, at, level, random));
  });
  const classes = classesOf(heads, random);
  return heads.map(({ grades: _, weight: __, ...school }, index) => ({
    ...school,
    classes: classes[index] ?? [],
  }));
}

function headOf(district: string, unit: number, at: number, level: number, random: Random) {
  // Every ninth school of a rural district stands in its town; every sixth one of a city in a village of its akimat.
  const isUrban = unit < CITIES ? at % 6 !== 5 : at % 9 === 0;
  const type =
    isUrban && at % 10 === 0 ? 'мектеп-гимназия' : isUrban && at % 10 === 5 ? 'мектеп-лицей' : GENERAL;
  const isNamed = type === GENERAL && at < PATRON_COUNT && at % 2 === 1;
  return {
    district,
    name: isNamed ? villageSchoolKk(at) : `№ ${at + 1} ${type}`,
    type,
    isUrban,
    language:
      at % 11 === 7 ? 'орыс' : at % 5 === 4 && /Сайрам|Кентау|Түркістан/u.test(district) ? 'өзбек' : 'қазақ',
    level: level + 0.1 * bell(random),
    grades: lastGrade(isUrban, at),
    weight: isUrban ? between(random, 2, 6) : between(random, 0, 1),
  } as const;
}

const GENERAL = 'жалпы білім беретін мектеп';

type Head = ReturnType<typeof headOf>;

/** One class in every grade of every school, and the rest of the 10 000 where the schools are large. */
function classesOf(heads: readonly Head[], random: Random): SchoolClass[][] {
  const least = heads.reduce((sum, { grades }) => sum + grades, 0);
  const more = shareOut(
    CLASSES - least,
    heads.map(({ weight }) => weight),
  );
  return heads.map(({ grades, isUrban }, index) => {
    const perGrade = shareOut(
      more[index] ?? 0,
      Array.from({ length: grades }, () => between(random, 0.8, 1.2)),
    );
    return perGrade.flatMap((extra, at) =>
      Array.from({ length: extra + 1 }, (_, letter): SchoolClass => {
        const size = Math.round(isUrban || extra > 0 ? between(random, 20, 30) : between(random, 8, 26));
        return { grade: at + 1, name: `${at + 1}${LETTERS[letter] ?? letter}`, size };
      }),
    );
  });
}

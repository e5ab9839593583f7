import { schoolFix } from '../fixes/nameFix.ts';
import { nameKey } from '../forms/readColumn.ts';
import { skeletonOf } from '../parse/letters.ts';
import { oncePerText } from '../remember.ts';
import { schoolsOf } from './namedSchools.ts';
import { type BookViolation, defineBookRule } from './rule.ts';

/**
 * One school under two names in one district: «№12 ОМ», «12-ші орта мектеп», «СШ №12». Two names are one where the same
 * number and the same proper words are left once the words for a kind of school are taken away; №1 and №11 never meet.
 */
export const similarSchools = defineBookRule({
  id: 'similar-schools',
  form: 'any',
  severity: 'warning',
  needs: ['school'],
  whenMissing: 'skip',
  source: 'lists of schools as districts send them',
  *check(tables) {
    const known = new Map<string, Known[]>();
    // What the register calls a school is its name, wherever its sheet stands.
    const ordered = [...tables].sort((a, b) => Number(b.form === 'schools') - Number(a.form === 'schools'));
    for (const { table, row, name, district } of ordered.flatMap(schoolsOf)) {
      const { core, level, initials } = coreOf(name);
      if (core === '') continue;
      const place = `${district}|${core}`;
      const key = nameKey(name);
      const names = known.get(place) ?? [];
      const own = names.find((each) => each.key === key) ?? met({ key, name, level, initials }, names);
      if (!names.includes(own)) known.set(place, [...names, own]);
      if (own.other === undefined) continue;
      const fix = own.isSure ? schoolFix(table, row, own.other) : undefined;
      yield {
        table,
        row,
        at: 'school',
        message: 'similarSchools',
        values: { school: name, other: own.other },
        ...(fix && { fix }),
      } satisfies BookViolation;
    }
  },
});

interface Known {
  readonly key: string;
  readonly name: string;
  readonly level: number;
  readonly initials: string;
  /** The name under which it was met before. */
  readonly other?: string;
  readonly isSure?: boolean;
}

/** «№3 мектеп» may be the secondary school or the basic one of that number: then which of them is not sure. */
function met(own: Known, before: readonly Known[]): Known {
  const same = before.filter(
    ({ level, initials }) =>
      (level === own.level || level === 0 || own.level === 0) &&
      (initials === own.initials || initials === '' || own.initials === ''),
  );
  const [other] = same;
  if (other === undefined) return own;
  const isSure = same.every(({ level }) => level === 0 || level === other.level);
  return { ...own, other: other.name, isSure };
}

/** Words for a kind of school or its owner, in the letters of a Russian keyboard. */
const KINDS =
  /^(?:мекте[пб]\p{L}*|школ\p{L}*|жалпы|билим|берет\p{L}*|общеобразоват\p{L}*|ош|жббм|кмм|кгу|мм|гу|коммунал\p{L}*|мемлекет\p{L}*|государствен\p{L}*|мекеме\p{L}*|учреждени\p{L}*|атындагы|ат|имени|им|шы|ши|нши|ншы|инши|ыншы|я|ая|ыи|ои)$/u;

const PRIMARY = /^(?:бастауыш|начальн\p{L}*|нш|бм)$/u;
const BASIC = /^(?:негизги|основн\p{L}*|оош|нм)$/u;
const SECONDARY = /^(?:орта|средн\p{L}*|ом|сш|сош|осш)$/u;

/** «Негізгі орта» and «основная средняя» are basic schools: the lower word tells. */
const levelOf = (words: readonly string[]): number =>
  1 + [PRIMARY, BASIC, SECONDARY].findIndex((level) => words.some((word) => level.test(word)));

/** «… білім бөлімінің «№12 ОМ»», «… №12» отдела образования …»: whose school it is stands in its full name. */
const OWNER = /^.*(?:болиминин|баскармасынын)\s|\s(?:отдела|управления) образования.*$/gu;

interface Core {
  /** Number and proper words, in one order; blank where neither is left, so that nothing is said of «Мектеп». */
  readonly core: string;
  /** A primary and a secondary school of one number are two; 0 where the name does not say. */
  readonly level: number;
  /** «М.» of «имени М. Момышулы»: another one is of another man. */
  readonly initials: string;
}

const coreOf = oncePerText((name): Core => {
  const words =
    skeletonOf(name)
      .replace(OWNER, ' ')
      // «№14А» is no «№14», while «12-ші» is twelve.
      .match(/\d+(?:\p{L}(?!\p{L}))?|\p{L}+/gu) ?? [];
  const isKind = (word: string) => KINDS.test(word) || levelOf([word]) > 0 || /^\p{L}$/u.test(word);
  const told = words
    .filter((word) => !isKind(word))
    // A gymnasium and a school of one number are two as well: their kind stays among the words.
    .map((word) => word.replace(/^(гимнази|лицеи)\p{L}+$/u, '$1'));
  const initials = words
    .filter((word) => /^\p{L}$/u.test(word))
    .sort()
    .join('');
  return { core: told.sort().join(' '), level: levelOf(words), initials };
});

/** What tells a school from the others of its district, whatever its kind is called. */
export const schoolCore = (name: string): string => coreOf(name).core;

import { schoolFix } from '../fixes/nameFix.ts';
import { nameKey } from '../forms/readColumn.ts';
import type { Table } from '../model/table.ts';
import { slipsBetween } from '../places/slips.ts';
import { type NamedSchool, schoolsOf } from './namedSchools.ts';
import { type BookViolation, defineBookRule } from './rule.ts';
import { schoolCore } from './similarSchools.ts';

/** A register without every fifth of the schools is itself not finished. */
const MOST_UNKNOWN = 0.2;
/** Two letters wrong, as half slips. */
const NEAR = 4;

/**
 * A school that the workbook's own register does not have in that district: its name is misspelt, its number is another,
 * or it stands under another district. Told once in a sheet. A name that is only written otherwise is told by
 * `similar-schools`, and a register that lacks many is not complete.
 */
export const unknownSchool = defineBookRule({
  id: 'unknown-school',
  form: 'any',
  severity: 'warning',
  needs: ['school'],
  whenMissing: 'skip',
  source: 'lists of schools against the register of schools',
  *check(tables) {
    const register = registerOf(tables.filter(({ form }) => form === 'schools'));
    if (register.size === 0) return;
    const named = tables
      .filter(({ form }) => form !== 'schools')
      .flatMap(schoolsOf)
      .filter(({ district }) => register.has(district));
    const all = new Set(named.map(keyOf));
    const strangers = named.filter(({ district, name }) => !isKnown(register.get(district) ?? [], name));
    const unknown = new Set(strangers.map(keyOf));
    if (unknown.size > Math.max(1, all.size * MOST_UNKNOWN)) return;
    for (const { table, row, name, district } of strangers) {
      const other = nearest(register.get(district) ?? [], name);
      const fix = other === undefined ? undefined : schoolFix(table, row, other);
      yield {
        table,
        row,
        at: 'school',
        message: other === undefined ? 'unknownSchool' : 'unknownSchoolNear',
        values: { school: name, ...(other !== undefined && { other }) },
        ...(fix && { fix }),
      } satisfies BookViolation;
    }
  },
});

const keyOf = ({ district, name }: NamedSchool): string => `${district}|${nameKey(name)}`;

/** Names by district. */
function registerOf(tables: readonly Table[]): ReadonlyMap<string, string[]> {
  const register = new Map<string, string[]>();
  for (const { name, district } of tables.flatMap(schoolsOf))
    register.set(district, [...(register.get(district) ?? []), name]);
  return register;
}

const isKnown = (names: readonly string[], name: string): boolean =>
  names.some((each) => nameKey(each) === nameKey(name)) ||
  (schoolCore(name) !== '' && names.some((each) => schoolCore(each) === schoolCore(name)));

/** The one that is meant, where no figure of the two names differs: №12 is not №21 misspelt. */
const nearest = (names: readonly string[], name: string): string | undefined => {
  const figures = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
  const near = names
    .filter((each) => figures(each) === figures(name))
    .map((each) => ({ each, slips: slipsBetween(nameKey(name), nameKey(each), NEAR) }))
    .filter(({ slips }) => slips <= NEAR)
    .sort((a, b) => a.slips - b.slips);
  // Of two names as near the one that is meant is not known.
  return near[0]?.slips === near[1]?.slips ? undefined : near[0]?.each;
};

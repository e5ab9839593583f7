import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { type CodeColumn, codeAt, type DistrictName, type Table } from '../model/table.ts';
import { slipsBetween } from '../places/slips.ts';
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
      yield {
        table,
        row,
        at: 'school',
        message: other === undefined ? 'unknownSchool' : 'unknownSchoolNear',
        values: { school: name, ...(other !== undefined && { other }) },
      } satisfies BookViolation;
    }
  },
});

interface Named {
  readonly table: Table;
  readonly row: number;
  readonly name: string;
  readonly district: string;
}

const keyOf = ({ district, name }: Named): string => `${district}|${nameKey(name)}`;

/** Every school of a sheet at its first row; without a district it may be any of many. */
function schoolsOf(table: Table): Named[] {
  const schools = table.codes.school as CodeColumn<string> | undefined;
  const districts = table.codes.district as CodeColumn<DistrictName> | undefined;
  if (schools === undefined || districts === undefined || table.at.school === undefined) return [];
  const found = new Map<number, Named>();
  for (let row = 0; row < table.length; row++) {
    const [school = -1, district = -1] = [schools.codes[row], districts.codes[row]];
    const pair = school * districts.dictionary.length + district;
    if (school < 0 || district < 0 || found.has(pair)) continue;
    found.set(pair, {
      table,
      row,
      name: codeAt(schools, row) ?? '',
      district: districtKey(codeAt(districts, row)),
    });
  }
  return [...found.values()];
}

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
  return near[0]?.each;
};

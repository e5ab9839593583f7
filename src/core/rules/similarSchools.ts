import { districtKey } from '../aggregate/register.ts';
import { nameKey } from '../forms/readColumn.ts';
import { type CodeColumn, codeAt, type DistrictName } from '../model/table.ts';
import { skeletonOf } from '../parse/letters.ts';
import { defineBookRule } from './rule.ts';

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
    const known = new Map<string, { readonly key: string; readonly name: string }>();
    const told = new Set<string>();
    for (const table of tables) {
      const schools = table.codes.school as CodeColumn<string> | undefined;
      const districts = table.codes.district as CodeColumn<DistrictName> | undefined;
      if (!schools) continue;
      for (let row = 0; row < table.length; row++) {
        const name = codeAt(schools, row);
        const core = name === undefined ? '' : coreOf(name);
        const district = codeAt(districts, row);
        // Without its district «№ 1» may be any of many.
        if (name === undefined || core === '' || district === undefined) continue;
        const place = `${districtKey(district)}|${core}`;
        const key = nameKey(name);
        const first = known.get(place);
        if (!first) known.set(place, { key, name });
        else if (first.key !== key && !told.has(`${place}|${key}`)) {
          told.add(`${place}|${key}`);
          yield {
            table,
            row,
            at: 'school',
            message: 'similarSchools',
            values: { school: name, other: first.name },
          };
        }
      }
    }
  },
});

/** Words for a kind of school or its owner, in the letters of a Russian keyboard. */
const KINDS =
  /^(?:мектеп\p{L}*|школ\p{L}*|орта|жалпы|билим|берет\p{L}*|средн\p{L}*|общеобразоват\p{L}*|негизги|основн\p{L}*|бастауыш|начальн\p{L}*|ом|сш|ош|сош|оош|нш|жббм|кмм|кгу|мм|гу|коммунал\p{L}*|мемлекет\p{L}*|государствен\p{L}*|мекеме\p{L}*|учреждени\p{L}*|атындагы|ат|имени|им|шы|ши|нши|ншы|инши|ыншы|я|ая|ыи|ои)$/u;

const cores = new Map<string, string>();

/** Number and proper words, in one order; blank where neither is left, so that nothing is said of «Мектеп». */
function coreOf(name: string): string {
  const known = cores.get(name);
  if (known !== undefined) return known;
  const words = skeletonOf(name).match(/\d+|\p{L}+/gu) ?? [];
  const told = words.filter((word) => !KINDS.test(word) && !(word.length === 1 && /\p{L}/u.test(word)));
  // A gymnasium and a school of one number are two: their kind stays among the words.
  const core = told.sort().join(' ');
  if (cores.size > 5000) cores.clear();
  cores.set(name, core);
  return core;
}

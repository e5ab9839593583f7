import { codeIn, type DistrictName } from '../model/table.ts';
import { defineTableRule, type Violation } from './rule.ts';

/** The code of the classifier in a row of the register is the one of its district, or of a place in it. */
export const registerCode = defineTableRule({
  id: 'kato-mismatch',
  form: 'schools',
  severity: 'error',
  needs: ['kato', 'district'],
  whenMissing: 'skip',
  source: 'the classifier КАТО: a settlement’s code begins as its district’s',
  *check(table) {
    for (let row = 0; row < table.length; row++) {
      const written = codeIn<string>(table, 'kato', row)?.replace(/\s/gu, '');
      const district = codeIn<DistrictName>(table, 'district', row);
      const kato = district?.kato;
      if (written === undefined || !/^\d{9}$/.test(written) || !kato) continue;
      // An oblast's or a city's own code in the row of its part says less, but nothing else.
      if (written.startsWith(stemOf(kato)) || kato.startsWith(stemOf(written))) continue;
      yield {
        row,
        at: 'kato',
        message: 'katoMismatch',
        values: { code: written, place: district.text, kato },
      } satisfies Violation;
    }
  },
});

/** AABB00000 is a city or a district, AA0000000 an oblast: 191000000 and 191800000 are two cities, not one in the other. */
const stemOf = (kato: string): string =>
  /^\d\d0+$/.test(kato) ? kato.slice(0, 2) : kato.replace(/0{1,5}$/u, '');

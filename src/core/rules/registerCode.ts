import type { DistrictName } from '../model/table.ts';
import { codeIn } from './codeIn.ts';
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
      // Cities and districts: the first four digits; a city's own district and an oblast's own code end in noughts.
      if (written.startsWith(kato.replace(/0+$/u, '')) || kato.startsWith(written.replace(/0+$/u, '')))
        continue;
      yield {
        row,
        at: 'kato',
        message: 'katoMismatch',
        values: { code: written, place: district.text, kato },
      } satisfies Violation;
    }
  },
});

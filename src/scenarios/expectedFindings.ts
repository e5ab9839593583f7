/** Findings that several workbooks have in common. */
import { CLAIMS_SHEET } from './claimsSheet.ts';
import type { Both, ExpectedFinding } from './scenario.ts';

/** Three oblasts have a Жамбыл district: the others of each sheet say which is meant, and the office is told. */
export const jambylIn = (places: readonly (readonly [sheet: Both, at: string])[]): ExpectedFinding[] =>
  places.map(([sheet, at]) => ({
    sheet,
    at,
    rule: 'district-by-company',
    severity: 'info',
    why: 'three oblasts have a Жамбыл district',
  }));

/** In the sheet of published figures. */
export const inClaims =
  (severity: ExpectedFinding['severity']) =>
  (at: string, rule: string, why: string): ExpectedFinding => ({
    sheet: CLAIMS_SHEET,
    at,
    rule,
    severity,
    why,
  });

/** What of the core is measured without the host; compiled the way the bundle is, see `shipped.ts`. */
export { aggregate } from '../core/aggregate/facts.ts';
export { readRegister } from '../core/aggregate/register.ts';
export { FORMS } from '../core/forms/index.ts';
export { parseForm } from '../core/forms/parseForm.ts';
export { recognise } from '../core/forms/recognise.ts';
export { attainmentSheet } from '../core/model/attainmentSheet.ts';
export { parseTenge } from '../core/parse/tenge.ts';
export { findDuplicates } from '../core/rules/duplicates.ts';
export { findOverlaps } from '../core/rules/overlaps.ts';
export { validate } from '../core/rules/validate.ts';
export { DEFAULT_SETTINGS } from '../core/settings.ts';
export { russianNumber } from '../core/words/russianNumber.ts';

import { FORMS } from '../../core/forms/index.ts';
import { RULES } from '../../core/rules/index.ts';
import { findingMessages } from '../../messages/findings.ts';
import { customFunctions } from '../entry.ts';
import { findingsInCode } from './findingsInCode.ts';
import { formsPage } from './formsPage.ts';
import { functionsPage } from './functionsPage.ts';
import { rulesPage } from './rulesPage.ts';

/** The generated pages by their path. */
export function referencePages(): ReadonlyMap<string, string> {
  const found = findingsInCode((text) => text in findingMessages);
  return new Map([
    ['docs/reference/functions.md', functionsPage(customFunctions())],
    ['docs/reference/forms.md', formsPage(FORMS)],
    ['docs/reference/rules.md', rulesPage(RULES, found, findingMessages)],
  ]);
}

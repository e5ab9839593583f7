import { FORMS } from '../../core/forms/index.ts';
import { RULES } from '../../core/rules/index.ts';
import { findingMessages } from '../../messages/findings.ts';
import { englishFunctionHelp } from '../../messages/functionHelp.ts';
import { customFunctions } from '../entry.ts';
import { ERROR_CALLS } from './errorCalls.ts';
import { findingsInCode } from './findingsInCode.ts';
import { formsPage } from './formsPage.ts';
import { functionPage } from './functionPage.ts';
import { functionsPage } from './functionsPage.ts';
import { rulesPage } from './rulesPage.ts';

/** The folder that holds the generated pages and nothing else. */
export const REFERENCE = 'docs/reference';

/** The generated pages by their path. */
export function referencePages(): ReadonlyMap<string, string> {
  const found = findingsInCode((text) => text in findingMessages);
  const functions = customFunctions();
  return new Map([
    [`${REFERENCE}/functions.md`, functionsPage(functions, englishFunctionHelp)],
    ...functions.flatMap(({ help, ...each }): [string, string][] => {
      const { name } = each;
      if (help === undefined) return [];
      const page = functionPage({ ...each, help }, englishFunctionHelp[name] ?? '', ERROR_CALLS[name] ?? []);
      return [[`${REFERENCE}/functions/${name}.md`, page]];
    }),
    [`${REFERENCE}/forms.md`, formsPage(FORMS)],
    [`${REFERENCE}/rules.md`, rulesPage(RULES, found, findingMessages)],
  ]);
}

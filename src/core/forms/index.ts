import { attainment } from './attainment.ts';
import type { Form, FormId } from './form.ts';
import { schools } from './schools.ts';

/** Every form, in the order in which a heading that fits several is tried. */
export const FORMS: readonly Form[] = [attainment as Form, schools as Form];

export function formOf(id: FormId): Form {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

import { attainment } from './attainment.ts';
import { claims } from './claims.ts';
import { colleges } from './colleges.ts';
import { coverage } from './coverage.ts';
import { facilities } from './facilities.ts';
import { finance } from './finance.ts';
import type { Form, FormId } from './form.ts';
import { honours } from './honours.ts';
import { programme } from './programme.ts';
import { roll } from './roll.ts';
import { schools } from './schools.ts';
import { staff } from './staff.ts';
import { targets } from './targets.ts';

/** Every form, in the order in which a heading that fits several is tried. */
export const FORMS: readonly Form[] = [
  attainment,
  schools,
  roll,
  coverage,
  finance,
  staff,
  facilities,
  targets,
  programme,
  colleges,
  honours,
  claims,
] as readonly unknown[] as readonly Form[];

export function formOf(id: FormId): Form {
  const form = FORMS.find((candidate) => candidate.id === id);
  if (!form) throw new Error(`no form ${id}`);
  return form;
}

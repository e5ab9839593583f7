import type { Where } from '../../cube/sums.ts';
import { type Choice, hasPart } from '../parts.ts';
import type { Section } from '../plan.ts';
import { buildTables } from './buildTable.ts';
import type { FormData } from './formData.ts';
import { districtTables, overviewTables } from './formTables.ts';
import { objectsSection } from './objects.ts';
import { targetsSection } from './targets.ts';

/** The tables of all forms but the marks that were chosen: of the whole, or of one district. */
export function formSections(data: FormData, choice: Choice, scope: Where): Section[] {
  const tables = scope.district === undefined ? overviewTables(data) : districtTables(data);
  const lists = [
    ...(scope.district !== undefined && hasPart(choice, 'facilities') ? [objectsSection(data, scope)] : []),
    ...(hasPart(choice, 'targets') ? [targetsSection(data, scope)] : []),
  ];
  return [
    ...tables.filter(({ part }) => hasPart(choice, part)).flatMap((table) => buildTables(table, data, scope)),
    ...lists.filter((section): section is Section => section !== undefined),
  ];
}

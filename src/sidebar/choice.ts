import type { Overview, SectionId } from '../addon/contract.ts';
import { sectionWords } from '../messages/panel/summary.ts';
import type { Choice } from './state.ts';

export type DistrictOverview = Overview['districts'][number];

/** In the order in which they stand in a summary. */
export const SECTIONS = Object.keys(sectionWords) as readonly SectionId[];

/** The code, or the name as it stands in the sheets where none was found. */
export const districtKey = ({ kato, name }: DistrictOverview): string => kato ?? name.kk;

/** What is asked for: the keys that are left in; undefined when that is all of them, new ones included. */
export function chosenDistricts(
  districts: readonly DistrictOverview[],
  { withoutDistricts }: Pick<Choice, 'withoutDistricts'>,
): string[] | undefined {
  const keys = districts.map(districtKey);
  const chosen = keys.filter((key) => !withoutDistricts.has(key));
  return chosen.length === keys.length ? undefined : chosen;
}

export function chosenSections({
  withoutSections,
}: Pick<Choice, 'withoutSections'>): SectionId[] | undefined {
  const chosen = SECTIONS.filter((section) => !withoutSections.has(section));
  return chosen.length === SECTIONS.length ? undefined : chosen;
}

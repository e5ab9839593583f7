/** Terms, half-years, annual and final marks of a school year: what a row of marks belongs to. */
export type PartOfYear = 'T1' | 'T2' | 'T3' | 'T4' | 'H1' | 'H2' | 'Y' | 'F';

export const PARTS_OF_YEAR: readonly PartOfYear[] = ['T1', 'T2', 'H1', 'T3', 'T4', 'H2', 'Y', 'F'];

/** `schoolYear` is the year it starts in: 2025 means 2025-2026. */
export interface SchoolPeriod {
  readonly schoolYear: number;
  readonly part: PartOfYear;
}

/** "2025-T1": the key used in tables, stamps and JSON. */
export const periodKey = ({ schoolYear, part }: SchoolPeriod): string => `${schoolYear}-${part}`;

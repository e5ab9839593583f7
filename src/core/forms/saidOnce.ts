/** Columns whose value may be said once for a whole sheet: a school that sends its own table does not repeat its name. */
export const SAID_ONCE = ['school', 'district', 'schoolYear', 'term', 'month'] as const;
export type SaidOnce = (typeof SAID_ONCE)[number];
export const isSaidOnce = (id: string): id is SaidOnce => (SAID_ONCE as readonly string[]).includes(id);

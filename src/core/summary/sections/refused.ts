import { type Section, word } from '../plan.ts';
import type { Report } from '../report.ts';

/** Longer lists belong to the panel, where they can be paged; the sheet says how many more there are. */
const LISTED = 50;

/** Rows that took no part in the figures, each with its place and reason; nothing drops out in silence. */
export function refusedSection({ refused }: Report): Section | undefined {
  if (refused.length === 0) return undefined;
  const more = refused.length - LISTED;
  return {
    kind: 'table',
    id: 'refused',
    heading: word('refusedHeading'),
    columns: [
      { key: 'sheet', head: word('sheet'), format: 'text', width: 210 },
      { key: 'row', head: word('row'), format: 'place', width: 76 },
      { key: 'reason', head: word('reason'), format: 'text', width: 76 },
    ],
    rows: refused.slice(0, LISTED).map(({ sheet, row, reason }, index) => ({
      // The place in the list: rows keep their place on the sheet, and here the order is the message.
      key: String(index + 1),
      cells: [sheet, row, word(`refused.${reason}`)],
    })),
    notes: more > 0 ? [word('refusedMore', { n: more })] : [],
  };
}

import { describe, expect, test } from 'vitest';
import { project } from '../../project.ts';
import { officeBook, Panel, SCHOOLS, sheetStamped } from './office.ts';

/** Names as they may come from a pasted table; none may become a formula, a number, a date or a piece of HTML. */
const NAMES = [
  '=HYPERLINK("http://example.invalid";"мектеп")',
  '+77011234567 мектебі',
  "'abc мектебі",
  '-1 мектеп',
  '@мектеп',
  '<img onerror=alert(1) src=x>',
  'TRUE',
  '2025-11',
  '12',
  'Мектеп 🏫🎓',
  'Бір\nекі мектеп',
  `${'Ұзын '.repeat(600)}мектеп`,
];

describe.each(['comma', 'locale'] as const)('with formulas separated by %s', (formulaSeparators) => {
  test('hostile names end as text in cells, chart data and JSON', async () => {
    const schools = NAMES.map((name, index) => ({ ...SCHOOLS[index % 5], name }) as (typeof SCHOOLS)[number]);
    const workbook = officeBook({ schools });
    const before = structuredClone(workbook.sheets.slice(0, 2).map(({ cells }) => cells));
    const panel = new Panel(await project(), workbook, { formulaSeparators });
    panel.summary();
    expect(workbook.sheets.slice(0, 2).map(({ cells }) => cells)).toEqual(before);
    const ours = workbook.sheets.slice(3).flatMap(({ cells }) => cells.flatMap((row) => row ?? []));
    expect(ours.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    const texts = new Set(ours.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
    for (const name of NAMES) {
      // A line break in a name is read as a blank.
      const typed = name.replace(/\s+/g, ' ').trim();
      // Under a text format an apostrophe of ours may stay visible; it must not be more than that.
      const isThere = [...texts].some((text) => text === typed || text === `'${typed}`);
      expect(isThere, typed.slice(0, 40)).toBe(true);
    }
    expect(ours.filter((cell) => typeof cell?.value === 'boolean')).toEqual([]);
    const figures = panel.ask('summary.figures', { period: '2025-T1' });
    expect(figures.districts).toHaveLength(3);
    expect(sheetStamped(workbook, '2025-T1|overview').charts.length).toBeGreaterThan(0);
  });
});

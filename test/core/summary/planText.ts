import type { CellPlan, SheetPlan, Text } from '../../../src/core/summary/plan.ts';
import type { Lang } from '../../../src/messages/catalog.ts';
import { textWords } from '../../../src/messages/text.ts';

/** A plan as a person reads it: its lines, each table with its notes, the charts with what they show. */
export function planText(plan: SheetPlan, language: Lang): string {
  const say = (text: Text) => textWords(text, language);
  const cell = (value: CellPlan) =>
    value === undefined ? '–' : typeof value === 'number' ? String(Number(value.toFixed(2))) : say(value);
  const lines: string[] = [];
  for (const block of plan.blocks) {
    if (block.kind === 'charts') continue;
    if (block.kind !== 'table') {
      lines.push(say(block.text));
      continue;
    }
    const heads = block.columns.map(({ head, group }) =>
      group ? `${say(group)} / ${say(head)}` : say(head),
    );
    lines.push('', `## ${say(block.heading)}  (${block.id})`, heads.join(' | '));
    lines.push(...block.rows.map(({ cells }) => `  ${cells.map(cell).join(' | ')}`));
    lines.push(...block.notes.map((note) => `  * ${say(note)}`));
  }
  for (const chart of plan.charts) {
    lines.push('', `[${chart.kind}] ${say(chart.title)}  (${chart.id})`);
    for (const { name, values } of chart.series) {
      const points = values.map((value, at) => `${say(chart.categories[at] ?? '')} ${cell(value)}`);
      lines.push(`  ${say(name)}: ${points.join(', ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

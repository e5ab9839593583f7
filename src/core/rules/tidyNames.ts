import type { Finding } from '../finding.ts';
import { tidyText } from '../fixes/tidyText.ts';
import { columnOf } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { cellAt } from '../model/grid.ts';
import type { Table } from '../model/table.ts';

/**
 * Names with Latin letters among Cyrillic ones or with needless blanks. Sapa reads them as they are meant; a filter or a
 * lookup of the office does not, so they are a note with a fix.
 */
export function tidyNames(table: Table): Finding[] {
  const form = formOf(table.form);
  const named = Object.entries(table.at).filter(
    ([id]) => columnOf(form, id).type === 'text' && !SENTENCES.has(id),
  );
  const findings: Finding[] = [];
  for (const [, column = 0] of named)
    for (const row of table.rows) {
      const cell = cellAt(table.grid, row - 1, column - 1);
      const tidy = typeof cell === 'string' && cell.length <= LONGEST ? tidyText(cell) : undefined;
      if (typeof cell !== 'string' || tidy === undefined) continue;
      findings.push({
        rule: 'tidy-name',
        severity: 'info',
        sheet: table.sheet,
        row,
        column,
        message: 'tidyName',
        values: { text: tidy },
        fix: { before: cell, after: tidy },
      });
    }
  return findings;
}

const SENTENCES: ReadonlySet<string> = new Set(['text', 'source', 'value']);
const LONGEST = 200;

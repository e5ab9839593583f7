/** Formulas follow a sheet to its new name. */
import { CANONICAL, tokenize } from '../entry/tokens.ts';
import { namesSheet, writtenName } from './sheetNames.ts';
import type { WorkbookModel } from './workbook.ts';

export function renameReferences(book: WorkbookModel, from: string, to: string): void {
  for (const { cells } of book.sheets) {
    for (const line of cells) {
      for (const cell of line ?? []) {
        if (cell?.formula?.includes('!')) cell.formula = renamed(cell.formula, from, to);
      }
    }
  }
}

function renamed(formula: string, from: string, to: string): string {
  const tokens = tokenize(formula.slice(1), CANONICAL);
  if (tokens === undefined) return formula;
  const texts = tokens.map(({ kind, text }) => {
    const split = text.lastIndexOf('!');
    if (kind !== 'reference' || split < 0) return text;
    return namesSheet(text.slice(0, split), from) ? `${writtenName(to)}${text.slice(split)}` : text;
  });
  return `=${texts.join('')}`;
}

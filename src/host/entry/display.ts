import type { CellValue } from '../model/workbook.ts';
import { type Conventions, conventionsOf } from './conventions.ts';
import { type Section, sectionsOf } from './pattern.ts';
import { showDate } from './shownDate.ts';
import { showByPattern, showGeneral } from './shownNumber.ts';

/** A value as the cell shows it, in its number pattern and the spreadsheet's locale; an empty cell shows nothing. */
export function displayText(
  value: CellValue | undefined,
  format: string | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  const conventions = conventionsOf(locale);
  if (typeof value === 'boolean') return value ? conventions.yes : conventions.no;
  if (typeof value === 'string') return showText(value, format);
  if (format === undefined || format === '' || format === '@') return showGeneral(value, conventions);
  return showNumber(value, sectionsOf(format), conventions);
}

function showNumber(value: number, sections: readonly Section[], conventions: Conventions): string {
  const section = sectionFor(value, sections);
  if (section === undefined) return showGeneral(value, conventions);
  const { pieces } = section;
  if (pieces.some(({ kind }) => kind === 'date')) return showDate(value, pieces, conventions);
  // Where a pattern has several sections the minus is the section's own business.
  return showByPattern(sections.length > 1 ? Math.abs(value) : value, pieces, conventions);
}

/** Positive, negative, zero, text; or by the conditions that the sections carry, the last one taking the rest. */
function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== undefined)) {
    const met = numeric.find(({ condition }) => condition !== undefined && holds(value, condition));
    return met ?? [...numeric].reverse().find(({ condition }) => condition === undefined) ?? undefined;
  }
  if (value < 0 && numeric.length > 1) return numeric[1];
  if (value === 0 && numeric.length > 2) return numeric[2];
  return numeric[0];
}

function holds(value: number, { operator, operand }: NonNullable<Section['condition']>): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}

/** Text goes through the fourth section, or through the only one when that holds "@". */
function showText(text: string, format: string | undefined): string {
  if (format === undefined || !format.includes('@')) return text;
  const sections = sectionsOf(format);
  const section = sections[3] ?? sections.find(({ pieces }) => pieces.some(({ kind }) => kind === 'text'));
  if (section === undefined) return text;
  return section.pieces
    .map((piece) => (piece.kind === 'text' ? text : piece.kind === 'literal' ? piece.text : ''))
    .join('');
}

/** What the conditional formats of a sheet add to a cell. */
import type { BoxModel, CellValue, ConditionalFormatModel, Style } from './workbook.ts';

/** undefined when no rule is met. Of several rules that are met the first one decides each property. */
export function conditionalLook(
  { conditionalFormats }: { readonly conditionalFormats: readonly ConditionalFormatModel[] },
  row: number,
  column: number,
  value: CellValue | undefined,
): Partial<Style> | undefined {
  let look: Partial<Style> | undefined;
  for (const rule of conditionalFormats) {
    if (!rule.ranges.some((box) => isIn(box, row, column)) || !isMet(rule, value)) continue;
    look = { ...rule.style, ...look };
  }
  return look;
}

const isIn = (box: BoxModel, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

/** No formula is worked out here but the ones that are true of every cell: a constant, and the mark of the check. */
const ALWAYS = /^=(?:TRUE(?:\(\))?|N\("[^"]*"\)=0)$/i;

/** Criteria that speak of numbers say nothing of texts and blanks; those that this host does not know are not met. */
function isMet({ criterion, values }: ConditionalFormatModel, value: CellValue | undefined): boolean {
  const blank = value === undefined || value === '';
  if (criterion === 'CELL_EMPTY') return blank;
  if (criterion === 'CELL_NOT_EMPTY') return !blank;
  const [first = '', second = ''] = values;
  if (criterion === 'CUSTOM_FORMULA') return ALWAYS.test(String(first));
  if (typeof value === 'string') {
    if (criterion === 'TEXT_EQUAL_TO') return value.toLowerCase() === String(first).toLowerCase();
    if (criterion === 'TEXT_CONTAINS') return value.toLowerCase().includes(String(first).toLowerCase());
    return false;
  }
  if (typeof value !== 'number') return false;
  const low = Number(first);
  switch (criterion) {
    case 'NUMBER_GREATER_THAN':
      return value > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= low;
    case 'NUMBER_LESS_THAN':
      return value < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= low;
    case 'NUMBER_EQUAL_TO':
      return value === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== low;
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > Number(second);
    case 'NUMBER_BETWEEN':
      return value >= low && value <= Number(second);
    default:
      return false;
  }
}

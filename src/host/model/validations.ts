import type { CellValue, ValidationModel } from './workbook.ts';

/** Whether a value breaks a rule. Blank never does; an unknown criterion cannot be judged and is let through. */
export function violates({ criterion, values }: ValidationModel, value: CellValue | undefined): boolean {
  if (value === undefined || value === '') return false;
  const [first, second] = values;
  switch (criterion) {
    case 'VALUE_IN_LIST':
      return !values.some((allowed) => String(allowed) === String(value));
    case 'NUMBER_BETWEEN':
      return typeof value !== 'number' || value < Number(first) || value > Number(second);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return typeof value !== 'number' || value < Number(first);
    default:
      return false;
  }
}

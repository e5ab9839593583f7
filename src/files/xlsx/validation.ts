/** Data validation: the model keeps a rule in each cell, the file keeps it once with the ranges it is for. */
import type { DataValidation } from 'hucre';
import type { SheetModel, ValidationModel } from '../../host/model/workbook.ts';
import { rowAt } from '../rowAt.ts';
import { boxesOf, boxesText, parseBoxes } from './boxes.ts';

/** Sheets' criteria that a file can say too, with the file's operator. */
const NUMBERS: Readonly<Record<string, DataValidation['operator']>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** An input message in Excel holds no more. */
const LONGEST_HELP = 255;
/** A list written into the rule itself: no longer than this, and without commas inside its items. */
const LONGEST_LIST = 253;

export function toFileValidations(
  sheet: SheetModel,
  longList: (items: string[]) => string,
): DataValidation[] {
  const groups = new Map<string, { rule: ValidationModel; cells: { row: number; column: number }[] }>();
  sheet.cells.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (!cell?.validation) return;
      const key = JSON.stringify(cell.validation);
      const group = groups.get(key) ?? { rule: cell.validation, cells: [] };
      group.cells.push({ row: r + 1, column: c + 1 });
      groups.set(key, group);
    });
  });
  return [...groups.values()].flatMap(({ rule, cells }) => {
    const condition = conditionOf(rule, longList);
    if (!condition) return [];
    return {
      ...condition,
      range: boxesText(boxesOf(cells)),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
      ...(rule.helpText && { showInputMessage: true, inputMessage: rule.helpText.slice(0, LONGEST_HELP) }),
    };
  });
}

function conditionOf(
  { criterion, values }: ValidationModel,
  longList: (items: string[]) => string,
): Pick<DataValidation, 'type' | 'operator' | 'values' | 'formula1' | 'formula2'> | undefined {
  if (criterion === 'VALUE_IN_LIST') {
    // A trailing true or false says whether the arrow is shown; it is no item of the list.
    const items = values.filter((value) => typeof value !== 'boolean').map(String);
    const fits = items.join(',').length <= LONGEST_LIST && items.every((item) => !/[,"]/.test(item));
    return fits ? { type: 'list', values: items } : { type: 'list', formula1: longList(items) };
  }
  if (criterion === 'CUSTOM_FORMULA') {
    return { type: 'custom', formula1: String(values[0] ?? '').replace(/^=/, '') };
  }
  const operator = NUMBERS[criterion];
  if (!operator || values[0] === undefined) return undefined;
  return {
    type: 'decimal',
    operator,
    formula1: String(values[0]),
    ...(values[1] !== undefined && { formula2: String(values[1]) }),
  };
}

/** Puts the file's rules into the cells. `listAt` gives the texts behind a reference to a list. */
export function readValidations(
  sheet: SheetModel,
  rules: readonly DataValidation[],
  listAt: (reference: string) => string[] | undefined,
): void {
  for (const rule of rules) {
    const criterion = criterionOf(rule, listAt);
    if (!criterion) continue;
    const validation: ValidationModel = {
      ...criterion,
      allowInvalid: !rule.showErrorMessage || (rule.errorStyle ?? 'stop') !== 'stop',
      ...(rule.inputMessage && { helpText: rule.inputMessage }),
    };
    for (const { row, column, rows, columns } of parseBoxes(rule.range)) {
      // A rule for a whole column reaches a million rows: it is kept down to the end of the grid.
      for (let r = row; r < row + rows && r <= sheet.rowCount; r++) {
        for (let c = column; c < column + columns && c <= sheet.columnCount; c++) {
          const cells = rowAt(sheet, r);
          cells[c - 1] = { ...cells[c - 1], validation };
        }
      }
    }
  }
}

function criterionOf(
  rule: DataValidation,
  listAt: (reference: string) => string[] | undefined,
): Pick<ValidationModel, 'criterion' | 'values'> | undefined {
  if (rule.type === 'list') {
    const items = rule.values ?? (rule.formula1 ? listAt(rule.formula1) : undefined);
    return items && { criterion: 'VALUE_IN_LIST', values: items };
  }
  if (rule.type === 'custom' && rule.formula1) {
    return { criterion: 'CUSTOM_FORMULA', values: [`=${rule.formula1}`] };
  }
  if (rule.type !== 'decimal' && rule.type !== 'whole') return undefined;
  // The file leaves the operator out when it is "between".
  const operator = rule.operator ?? 'between';
  const criterion = Object.keys(NUMBERS).find((name) => NUMBERS[name] === operator);
  const values = [rule.formula1, rule.formula2].filter((text) => text !== undefined).map(Number);
  return criterion && values.every(Number.isFinite) ? { criterion, values } : undefined;
}

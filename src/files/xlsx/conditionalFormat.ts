import type { ConditionalRule, Workbook } from 'hucre';
import type { ConditionalFormatModel, Style } from '../../host/model/workbook.ts';
import { boxesText, parseBoxes } from './boxes.ts';
import { colourOf, fileColour } from './colour.ts';

const OPERATORS: Readonly<Record<string, NonNullable<ConditionalRule['operator']>>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** Rules on numbers and by formula; the other criteria have no exact counterpart in the file and stay behind. */
export function toFileRules(formats: readonly ConditionalFormatModel[]): ConditionalRule[] {
  return formats.flatMap(({ ranges, criterion, values, style }, index) => {
    const common = { range: boxesText(ranges), priority: index + 1, style: toRuleStyle(style) };
    if (criterion === 'CUSTOM_FORMULA') {
      return { ...common, type: 'expression' as const, formula: String(values[0] ?? '').replace(/^=/, '') };
    }
    const operator = OPERATORS[criterion];
    return operator ? { ...common, type: 'cellIs' as const, operator, formula: values.map(formulaOf) } : [];
  });
}

/** In a rule a text is a formula: a bare word would be taken for a name. */
const formulaOf = (value: string | number): string =>
  typeof value === 'number' ? String(value) : value.startsWith('=') ? value.slice(1) : `"${value}"`;

/** In a rule the colour of a solid fill is its background, in a cell its foreground: both are given. */
function toRuleStyle({ background, color, bold }: ConditionalFormatModel['style']): ConditionalRule['style'] {
  const fill = background && fileColour(background);
  return {
    ...((color || bold) && {
      font: { ...(bold && { bold: true }), ...(color && { color: fileColour(color) }) },
    }),
    ...(fill && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: fill, bgColor: fill },
    }),
  };
}

/** In the order in which the file applies them. */
export function fromFileRules(
  rules: readonly ConditionalRule[],
  { themeColors }: Pick<Workbook, 'themeColors'>,
): ConditionalFormatModel[] {
  return [...rules]
    .sort((x, y) => x.priority - y.priority)
    .flatMap((rule) => {
      const criterion = criterionOf(rule);
      return criterion
        ? [{ ranges: parseBoxes(rule.range), ...criterion, style: styleOf(rule, themeColors) }]
        : [];
    });
}

function criterionOf(
  rule: ConditionalRule,
): Pick<ConditionalFormatModel, 'criterion' | 'values'> | undefined {
  const formulas = [rule.formula ?? []].flat();
  if (rule.type === 'expression' && formulas[0] !== undefined) {
    return { criterion: 'CUSTOM_FORMULA', values: [`=${formulas[0]}`] };
  }
  if (rule.type !== 'cellIs') return undefined;
  const criterion = Object.keys(OPERATORS).find((name) => OPERATORS[name] === rule.operator);
  return criterion ? { criterion, values: formulas.map(conditionValue) } : undefined;
}

function conditionValue(formula: string): string | number {
  const number = Number(formula);
  if (formula.trim() !== '' && Number.isFinite(number)) return number;
  const text = /^"(.*)"$/s.exec(formula);
  return text ? (text[1] ?? '') : `=${formula}`;
}

function styleOf({ style }: ConditionalRule, theme: string[] | undefined): ConditionalFormatModel['style'] {
  const result: Pick<Style, 'background' | 'color' | 'bold'> = {};
  const fill = style?.fill;
  const background = fill?.type === 'pattern' ? colourOf(fill.bgColor ?? fill.fgColor, theme) : undefined;
  const color = colourOf(style?.font?.color, theme);
  if (background) result.background = background;
  if (color) result.color = color;
  if (style?.font?.bold) result.bold = true;
  return result;
}

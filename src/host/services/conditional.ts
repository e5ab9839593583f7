import type {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  Range,
} from '../../sheets/surface.ts';
import { copyOf } from '../model/snapshot.ts';
import type { BoxModel, ConditionalFormatModel } from '../model/workbook.ts';
import { Exception, type Rules } from './guard.ts';
import { RangeService } from './range.ts';
import { local } from './rules.ts';

export const CONDITIONAL_FORMAT_RULE: Rules<ConditionalFormatRule> = {
  getRanges: local(),
  getBooleanCondition: local(),
};

export const BOOLEAN_CONDITION: Rules<BooleanCondition> = { getCriteriaValues: local() };

export const CONDITIONAL_FORMAT_RULE_BUILDER: Rules<ConditionalFormatRuleBuilder> = {
  whenNumberGreaterThan: local('Number'),
  whenNumberLessThan: local('Number'),
  whenFormulaSatisfied: local('String'),
  setBackground: local('String?'),
  setFontColor: local('String?'),
  setRanges: local('Range[]'),
  build: local(),
};

type RangesOf = (boxes: BoxModel[]) => Range[];

/** A finished rule: of somebody else's, Sapa needs to know only where it applies and what it compares with. */
export class ConditionalFormatRuleService implements ConditionalFormatRule {
  readonly #model: ConditionalFormatModel;
  readonly #rangesOf: RangesOf;

  constructor(model: ConditionalFormatModel, rangesOf: RangesOf) {
    this.#model = copyOf(model);
    this.#rangesOf = rangesOf;
  }

  static modelOf(this: void, rule: ConditionalFormatRule): ConditionalFormatModel {
    return copyOf((rule as ConditionalFormatRuleService).#model);
  }

  getRanges(): Range[] {
    return this.#rangesOf(this.#model.ranges);
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanConditionService(this.#model.values);
  }
}

export class BooleanConditionService implements BooleanCondition {
  readonly #values: readonly (string | number)[];

  constructor(values: readonly (string | number)[]) {
    this.#values = values;
  }

  getCriteriaValues(): unknown[] {
    return Array.from(this.#values);
  }
}

export class ConditionalFormatRuleBuilderService implements ConditionalFormatRuleBuilder {
  #criterion = '';
  #value: string | number = 0;
  #color: string | undefined;
  #background: string | undefined;
  #ranges: Range[] = [];

  whenNumberGreaterThan(number: number): ConditionalFormatRuleBuilder {
    return this.#when('NUMBER_GREATER_THAN', number);
  }

  whenNumberLessThan(number: number): ConditionalFormatRuleBuilder {
    return this.#when('NUMBER_LESS_THAN', number);
  }

  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder {
    return this.#when('CUSTOM_FORMULA', formula);
  }

  setBackground(color: string | null): ConditionalFormatRuleBuilder {
    this.#background = color ?? undefined;
    return this;
  }

  setFontColor(color: string | null): ConditionalFormatRuleBuilder {
    this.#color = color ?? undefined;
    return this;
  }

  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder {
    this.#ranges = Array.from(ranges);
    return this;
  }

  build(): ConditionalFormatRule {
    if (this.#criterion === '') throw new Exception('A conditional format rule needs a condition.');
    if (this.#ranges.length === 0) throw new Exception('A conditional format rule needs a range.');
    const ranges = this.#ranges;
    const model: ConditionalFormatModel = {
      ranges: Array.from(ranges, (range) => ({ ...RangeService.of(range).box })),
      criterion: this.#criterion,
      values: [this.#value],
      style: {
        ...(this.#color !== undefined && { color: this.#color }),
        ...(this.#background !== undefined && { background: this.#background }),
      },
    };
    return new ConditionalFormatRuleService(model, () => Array.from(ranges));
  }

  #when(criterion: string, value: string | number): ConditionalFormatRuleBuilder {
    this.#criterion = criterion;
    this.#value = value;
    return this;
  }
}

import type { ConditionalFormatRule, Range } from '../../sheets/surface.ts';
import { copyOf } from '../model/snapshot.ts';
import type { BoxModel, ConditionalFormatModel } from '../model/workbook.ts';
import type { Rules } from './guard.ts';
import { local } from './rules.ts';

export const CONDITIONAL_FORMAT_RULE: Rules<ConditionalFormatRule> = { getRanges: local() };

/** A rule somebody else made: Sapa keeps it, and needs to know only where it applies. */
export class ConditionalFormatRuleService implements ConditionalFormatRule {
  readonly #model: ConditionalFormatModel;
  readonly #rangesOf: (boxes: BoxModel[]) => Range[];

  constructor(model: ConditionalFormatModel, rangesOf: (boxes: BoxModel[]) => Range[]) {
    this.#model = copyOf(model);
    this.#rangesOf = rangesOf;
  }

  static modelOf(this: void, rule: ConditionalFormatRule): ConditionalFormatModel {
    return copyOf((rule as ConditionalFormatRuleService).#model);
  }

  getRanges(): Range[] {
    return this.#rangesOf(this.#model.ranges);
  }
}

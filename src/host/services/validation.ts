import type { DataValidation, DataValidationBuilder } from '../../sheets/surface.ts';
import type { ValidationModel } from '../model/workbook.ts';
import { Exception, type Rules } from './guard.ts';
import { local } from './rules.ts';

export const DATA_VALIDATION: Rules<DataValidation> = { copy: local() };

export const DATA_VALIDATION_BUILDER: Rules<DataValidationBuilder> = {
  requireValueInList: local('String[]', 'Boolean'),
  requireNumberBetween: local('Number', 'Number'),
  requireNumberGreaterThanOrEqualTo: local('Number'),
  setAllowInvalid: local('Boolean'),
  setHelpText: local('String'),
  build: local(),
};

/** A finished rule: what happens to its builder afterwards does not change it. */
export class DataValidationService implements DataValidation {
  readonly #model: ValidationModel;

  constructor(model: ValidationModel) {
    this.#model = model;
  }

  static modelOf(rule: DataValidation): ValidationModel {
    const { values, ...rest } = (rule as DataValidationService).#model;
    return { ...rest, values: [...values] };
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilderService(DataValidationService.modelOf(this));
  }
}

const MOST_ITEMS = 500;

export class DataValidationBuilderService implements DataValidationBuilder {
  #model: ValidationModel;

  constructor(model: ValidationModel = { criterion: '', values: [], allowInvalid: true }) {
    this.#model = model;
  }

  // A list without its arrow is the same rule to the model; only the page would show the difference.
  requireValueInList(values: string[], _showDropdown: boolean): DataValidationBuilder {
    if (values.length > MOST_ITEMS) throw new Exception(`A list may hold at most ${MOST_ITEMS} items.`);
    return this.#require('VALUE_IN_LIST', [...values]);
  }

  requireNumberBetween(start: number, end: number): DataValidationBuilder {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): DataValidationBuilder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  setAllowInvalid(allow: boolean): DataValidationBuilder {
    this.#model.allowInvalid = allow;
    return this;
  }

  setHelpText(text: string): DataValidationBuilder {
    this.#model.helpText = text;
    return this;
  }

  build(): DataValidation {
    if (this.#model.criterion === '') throw new Exception('A data validation rule needs a criterion.');
    return new DataValidationService({ ...this.#model, values: [...this.#model.values] });
  }

  #require(criterion: string, values: ValidationModel['values']): DataValidationBuilder {
    this.#model = { ...this.#model, criterion, values };
    return this;
  }
}

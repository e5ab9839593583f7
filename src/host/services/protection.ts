import type { Protection } from '../../sheets/surface.ts';
import type { ProtectionModel } from '../model/workbook.ts';
import type { Rules } from './guard.ts';
import { write } from './rules.ts';

export const PROTECTION: Rules<Protection> = {
  setDescription: write('String'),
  setWarningOnly: write('Boolean'),
};

export class ProtectionService implements Protection {
  readonly #model: ProtectionModel;

  constructor(model: ProtectionModel) {
    this.#model = model;
  }

  setDescription(description: string): Protection {
    this.#model.description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    this.#model.warningOnly = warningOnly;
    return this;
  }
}

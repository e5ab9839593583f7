import type { DeveloperMetadata } from '../../sheets/surface.ts';
import type { Metadata } from '../model/workbook.ts';
import { Exception, type Rules } from './guard.ts';
import { local, write } from './rules.ts';

export const DEVELOPER_METADATA: Rules<DeveloperMetadata> = {
  getKey: local(),
  getValue: local(),
  setValue: write('String'),
  remove: write(),
};

/** Characters of keys and values that one sheet, or one spreadsheet, may carry. */
const MOST_CHARACTERS = 30_000;

export class DeveloperMetadataService implements DeveloperMetadata {
  readonly #list: Metadata[];
  readonly #entry: Metadata;

  constructor(list: Metadata[], entry: Metadata) {
    this.#list = list;
    this.#entry = entry;
  }

  getKey(): string {
    return this.#entry.key;
  }

  getValue(): string {
    return this.#entry.value;
  }

  setValue(value: string): DeveloperMetadata {
    const present = this.#present();
    checkMetadata(this.#list, value.length - present.value.length);
    present.value = value;
    this.#entry.value = value;
    return this;
  }

  remove(): void {
    this.#list.splice(this.#list.indexOf(this.#present()), 1);
  }

  #present(): Metadata {
    const present = this.#list.find(({ id }) => id === this.#entry.id);
    if (present === undefined) throw new Exception('The developer metadata no longer exists.');
    return present;
  }
}

export function checkMetadata(list: readonly Metadata[], added: number): void {
  const used = list.reduce((sum, { key, value }) => sum + key.length + value.length, 0);
  if (used + added > MOST_CHARACTERS) {
    throw new Exception(`Developer metadata is limited to ${MOST_CHARACTERS} characters in a sheet.`);
  }
}

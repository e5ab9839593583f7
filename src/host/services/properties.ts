import type { Properties, Services } from '../../sheets/surface.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { PropertyScope } from '../model/workbook.ts';
import { Exception, type Rules } from './guard.ts';
import { AUTHORISED, free, IN_THE_EDITOR } from './rules.ts';

export const PROPERTIES: Rules<Properties> = {
  getProperty: free(AUTHORISED, 'String'),
  setProperty: free(IN_THE_EDITOR, 'String', 'String'),
  deleteProperty: free(IN_THE_EDITOR, 'String'),
};

export const PROPERTIES_SERVICE: Rules<Services['PropertiesService']> = {
  getDocumentProperties: free(AUTHORISED),
  getUserProperties: free(AUTHORISED),
};

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export class PropertiesService implements Properties {
  readonly #kernel: Kernel;
  readonly #scope: PropertyScope;

  constructor(kernel: Kernel, scope: PropertyScope) {
    this.#kernel = kernel;
    this.#scope = scope;
  }

  getProperty(key: string): string | null {
    // Through the entries: a key such as "constructor" must not find what every object inherits.
    return new Map(Object.entries(this.#store())).get(key) ?? null;
  }

  setProperty(key: string, value: string): Properties {
    if (bytes(value) > LARGEST_VALUE) throw new Exception('Argument too large: value');
    const store = this.#store();
    const others = Object.entries(store).filter(([name]) => name !== key);
    const size = [...others, [key, value]].reduce((sum, pair) => sum + bytes(pair.join('')), 0);
    if (size > LARGEST_STORE) {
      throw new Exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    store[key] = value;
    return this;
  }

  deleteProperty(key: string): Properties {
    delete this.#store()[key];
    return this;
  }

  #store(): Record<string, string> {
    return this.#kernel.properties(this.#scope);
  }
}

/** Length in UTF-8: a Cyrillic letter takes two. */
function bytes(text: string): number {
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return count;
}

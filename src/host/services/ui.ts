import type { HtmlOutput, Menu, Ui } from '../../sheets/surface.ts';
import type { Kernel, MenuEntry } from '../kernel/kernel.ts';
import type { Rules } from './guard.ts';
import { HtmlOutputService } from './html.ts';
import { CONTAINER_UI, free, MENUS } from './rules.ts';

export const UI: Rules<Ui> = {
  createAddonMenu: free(MENUS),
  // A panel opens only where the user asked for it: not while the file opens.
  showSidebar: { effect: 'local', takes: ['HtmlOutput'], modes: ['FULL'], scopes: CONTAINER_UI },
};

export const MENU: Rules<Menu> = {
  addItem: free(MENUS, 'String', 'String'),
  addSeparator: free(MENUS),
  addToUi: free(MENUS),
};

export class UiService implements Ui {
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  createAddonMenu(): Menu {
    return new MenuService(this.#kernel);
  }

  showSidebar(page: HtmlOutput): void {
    this.#kernel.showSidebar(HtmlOutputService.pageOf(page));
  }
}

export class MenuService implements Menu {
  readonly #kernel: Kernel;
  readonly #entries: MenuEntry[] = [];

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  addItem(caption: string, functionName: string): Menu {
    this.#entries.push({ caption, functionName });
    return this;
  }

  addSeparator(): Menu {
    this.#entries.push('separator');
    return this;
  }

  addToUi(): void {
    this.#kernel.showMenu(this.#entries);
  }
}

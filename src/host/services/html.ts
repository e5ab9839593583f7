import type { HtmlOutput, Services } from '../../sheets/surface.ts';
import type { Kernel, SidebarPage } from '../kernel/kernel.ts';
import { Exception, type Rules } from './guard.ts';
import { EVERYWHERE, free } from './rules.ts';

export const HTML_OUTPUT: Rules<HtmlOutput> = { setTitle: free(EVERYWHERE, 'String') };

export const HTML_SERVICE: Rules<Services['HtmlService']> = {
  createHtmlOutputFromFile: free(EVERYWHERE, 'String'),
};

export class HtmlOutputService implements HtmlOutput {
  readonly #page: SidebarPage;

  constructor(html: string) {
    this.#page = { title: '', html };
  }

  static pageOf(output: HtmlOutput): SidebarPage {
    return { ...(output as HtmlOutputService).#page };
  }

  setTitle(title: string): HtmlOutput {
    this.#page.title = title;
    return this;
  }
}

export const htmlService = (kernel: Kernel): Services['HtmlService'] => ({
  createHtmlOutputFromFile(name) {
    const html = kernel.htmlFile(name);
    if (html === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return new HtmlOutputService(html);
  },
});

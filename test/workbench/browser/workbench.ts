/** The workbench as its user has it: a page, its grid, its panel. */
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { inject } from 'vitest';

let connected: Promise<Browser> | undefined;
const browser = (): Promise<Browser> => {
  connected ??= chromium.connect(inject('browser'));
  return connected;
};

export interface Opening {
  readonly locale?: string;
  readonly address?: string;
  /** The strip for newcomers stays. */
  readonly isNew?: boolean;
  readonly size?: { width: number; height: number };
  readonly context?: BrowserContext;
}

export async function newContext({ locale = 'ru-RU', size }: Opening = {}): Promise<BrowserContext> {
  return (await browser()).newContext({
    locale,
    viewport: size ?? { width: 1440, height: 900 },
    timezoneId: 'Asia/Almaty',
    acceptDownloads: true,
  });
}

/** Of a small sheet of marks, in Kazakh. */
export const HEADINGS =
  'Мектеп атауы|Аудан|Оқу жылы|Тоқсан|Сынып|Оқушы саны|«5» саны|«4» саны|«3» саны|«2» саны'.split('|');

export class Workbench {
  /** What the page complained of: nothing may. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
  ) {}

  static async open(opening: Opening = {}): Promise<Workbench> {
    const context = opening.context ?? (await newContext(opening));
    const page = await context.newPage();
    const workbench = new Workbench(page, context);
    page.on('pageerror', (error) => workbench.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') workbench.complaints.push(message.text());
    });
    await page.goto(opening.address ?? inject('address'));
    await workbench.ready();
    if (!opening.isNew) await page.click('#understood');
    return workbench;
  }

  /** The workbook is there and the panel has read it. */
  async ready(): Promise<void> {
    await this.page.waitForSelector('.sheet-tab[aria-selected="true"]');
    await this.page.waitForSelector('#panel-frame');
    await this.panel().waitForSelector('#sheets, .empty, #create-attainment');
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  panel(): Frame {
    const frame = this.page.frames().find((each) => each !== this.page.mainFrame());
    if (!frame) throw new Error('the panel is closed');
    return frame;
  }

  /** Chooses from a menu of the top line. */
  async choose(menu: string, item: string | RegExp): Promise<void> {
    await this.page.click(`#${menu}`);
    await this.page.locator('.menu-item', { hasText: item }).first().click();
  }

  async startEmpty(): Promise<void> {
    await this.choose('file', /Пустая книга|Бос кітап|Empty workbook/);
    await this.page.waitForFunction(() => document.querySelectorAll('.sheet-tab').length === 1);
    await this.settled();
  }

  async openExample(name: string | RegExp): Promise<void> {
    const before = await this.page.textContent('#book-name');
    await this.choose('examples', name);
    await this.page.waitForFunction(
      (old) => document.getElementById('book-name')?.textContent !== old,
      before,
    );
    await this.ready();
    await this.settled();
  }

  async goTo(address: string): Promise<void> {
    await this.page.fill('#name-box', address);
    await this.page.press('#name-box', 'Enter');
  }

  /** Types as a person does, key by key, into what has the focus. */
  async type(text: string, end = 'Enter'): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(end);
    await this.settled();
  }

  /** What the bar shows for a cell: its content as one would type it. */
  async contentOf(address: string): Promise<string> {
    await this.goTo(address);
    return this.page.inputValue('#formula');
  }

  /** What a cell shows: the line for screen readers says it. */
  async shownIn(address: string): Promise<string> {
    await this.goTo('A1');
    await this.goTo(address);
    const label = (await this.page.getAttribute('#cell-editor', 'aria-label')) ?? '';
    return label.replace(/^[A-Z]+\d+: /, '').replace(/\. (Двигайтесь|Көрсеткілермен|Move with)[\s\S]*$/, '');
  }

  /** The desk has answered everything, and what it said is drawn. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => document.body.dataset.working !== 'true');
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.settled();
  }

  tabs(): Promise<string[]> {
    return this.page.locator('.sheet-tab').allTextContents();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator('.sheet-tab', { hasText: name }).first().click();
    await this.settled();
  }
}

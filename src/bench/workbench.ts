/** The workbench in a browser: how soon something is there, and how long the page is ever held up. */
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { assembleWorkbench } from '../build/workbench/assemble.ts';
import { launchChromium } from '../build/workbench/chromium.ts';
import { addressOf, serveWorkbench } from '../build/workbench/serve.ts';
import { type Line, milliseconds } from './line.ts';
import { median } from './measure.ts';

const ROUNDS = 3;
const AIMS = { shown: 2500, held: 100, progress: 200 };

export async function workbench(): Promise<Line[]> {
  const server = await serveWorkbench(await assembleWorkbench(), 0);
  const started = await launchChromium();
  const browser = await chromium.connect(started.wsEndpoint());
  try {
    const shown: number[] = [];
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
      const page = await context.newPage();
      await page.goto(addressOf(server));
      shown.push(await mark(page, 'shown'));
      rounds.push(await largeWorkbook(page));
      await context.close();
    }
    return linesOf(shown, rounds);
  } finally {
    await browser.close();
    await started.close();
    server.close();
  }
}

interface Round {
  readonly opened: number;
  readonly scrolling: number;
  readonly progress: number;
  readonly checked: number;
  readonly checking: number;
  readonly typing: number;
}

/** Milliseconds since the page began to load, as the page itself has noted. */
const mark = async (page: Page, name: string): Promise<number> =>
  Number(await until(page, `performance.getEntriesByName('sapa:${name}').at(-1)?.startTime`));

/** Asked again and again from outside: the page's policy lets nobody make code inside. */
async function until(page: Page, expression: string): Promise<unknown> {
  for (;;) {
    const value: unknown = await page.evaluate(expression);
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

async function largeWorkbook(page: Page): Promise<Round> {
  const panel = () => page.frames()[1] ?? page.mainFrame();
  await page.waitForSelector('#panel-frame');
  await page.click('#understood');
  await page.click('#examples');
  await page.keyboard.press('End');
  await page.evaluate(`performance.clearMarks(); performance.mark('sapa:asked')`);
  await page.keyboard.press('Enter');
  const opened = (await mark(page, 'shown')) - (await mark(page, 'asked'));
  await page.evaluate(`(() => { ${WATCH_FRAMES} })()`);
  await page.mouse.move(500, 500);
  for (let turn = 0; turn < 30; turn += 1) await page.mouse.wheel(0, 5000);
  const scrolling = await longestFrame(page);

  await panel().click('#tab-check');
  await panel().waitForSelector('#check');
  await panel().evaluate(NOTE_PROGRESS);
  await longestFrame(page);
  const began = Date.now();
  await panel().click('#check');
  await page.click('#name-box');
  await page.keyboard.press('Escape');
  const typed = Date.now();
  await page.keyboard.press('a');
  await until(page, `document.getElementById('cell-editor').value !== ''`);
  const typing = Date.now() - typed;
  await page.keyboard.press('Escape');
  await panel().waitForSelector('#go-summary, #findings');
  const checked = Date.now() - began;
  const checking = await longestFrame(page);
  const progress = Number(await panel().evaluate('noted.told - noted.began'));
  return { opened, scrolling, progress, checked, checking, typing };
}

// Scripts of the page as texts: what is compiled here would bring along names that the page does not have.

/** From the press to the first word about it, as the panel's own clock has it. */
const NOTE_PROGRESS = `
  globalThis.noted = { began: 0, told: 0 };
  document.getElementById('check').addEventListener('click', () => { noted.began = performance.now(); }, true);
  new MutationObserver(() => {
    if (noted.told === 0 && noted.began > 0 && document.querySelector('#panel-check .busy, #panel-check [role="progressbar"], #panel-check progress'))
      noted.told = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
`;

const WATCH_FRAMES = `
  globalThis.frames_ = { longest: 0 };
  let last = performance.now();
  const tick = () => {
    const now = performance.now();
    frames_.longest = Math.max(frames_.longest, now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
`;

/** The longest time between two frames since it was last asked: for so long the page did nothing else. */
const longestFrame = async (page: Page): Promise<number> =>
  Number(
    await page.evaluate('(() => { const { longest } = frames_; frames_.longest = 0; return longest; })()'),
  );

function linesOf(shown: readonly number[], rounds: readonly Round[]): Line[] {
  const of = (name: keyof Round) => median(rounds.map((round) => round[name]));
  const line = (what: string, time: number, aim?: number): Line => ({
    what: `workbench: ${what}`,
    ours: milliseconds(time),
    ...(aim !== undefined && { aim: `≤ ${aim} ms`, isMet: time <= aim }),
  });
  return [
    line('a workbook is on the screen after', median([...shown]), AIMS.shown),
    line('50 000 rows open in', of('opened')),
    line('longest frame while they are scrolled', of('scrolling'), AIMS.held),
    line('a check of 50 000 rows shows that it runs after', of('progress'), AIMS.progress),
    line('a letter typed meanwhile is there after', of('typing'), AIMS.held),
    line('longest frame of the page meanwhile', of('checking'), AIMS.held),
    line('the check is done after', of('checked')),
  ];
}

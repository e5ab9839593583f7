import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADINGS, Workbench } from './workbench.ts';

/** Nothing leaves the page, nothing comes into it, and what stands in a cell is only ever text. */

describe('the policy of the page', () => {
  let workbench: Workbench;
  /** Requests that the browser sent, or tried to: each with what became of it. */
  const sent: string[] = [];
  const stopped: string[] = [];
  beforeAll(async () => {
    workbench = await Workbench.open();
    workbench.page.on('response', (response) => sent.push(response.url()));
    workbench.page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      if (reason === 'csp' || reason.includes('BLOCKED_BY_CSP')) stopped.push(request.url());
      else sent.push(`${request.url()} (${reason})`);
    });
  });
  afterAll(() => workbench.close());

  const attempts: readonly [string, () => unknown][] = [
    ['fetch', () => fetch('https://example.com/').then(() => 'reached')],
    [
      'a request of the old kind',
      () =>
        new Promise((resolve) => {
          const request = new XMLHttpRequest();
          request.onload = () => resolve('reached');
          request.onerror = () => resolve('refused');
          request.open('GET', 'https://example.com/');
          request.send();
        }),
    ],
    [
      'a socket',
      () =>
        new Promise((resolve) => {
          const socket = new WebSocket('wss://example.com/');
          socket.onopen = () => resolve('reached');
          socket.onerror = () => resolve('refused');
        }),
    ],
    [
      'a picture from elsewhere',
      () =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('reached');
          image.onerror = () => resolve('refused');
          image.src = 'https://example.com/x.png';
        }),
    ],
    [
      'a script from elsewhere',
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.onload = () => resolve('reached');
          script.onerror = () => resolve('refused');
          script.src = 'https://example.com/x.js';
          document.body.append(script);
        }),
    ],
    [
      'a script in the page',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.broken = true';
        document.body.append(script);
        return 'broken' in window ? 'ran' : 'refused';
      },
    ],
    [
      'a listener in an attribute',
      () => {
        const image = document.createElement('div');
        image.setAttribute('onclick', 'window.broken = true');
        document.body.append(image);
        image.click();
        return 'broken' in window ? 'ran' : 'refused';
      },
    ],
    [
      'code made from text',
      () => {
        // As the page's own script would have to do it: a string handed to a timer.
        return new Promise((resolve) => {
          setTimeout('window.broken = true' as unknown as () => void);
          setTimeout(() => resolve('broken' in window ? 'ran' : 'refused'), 50);
        });
      },
    ],
    [
      'a frame from elsewhere',
      () =>
        new Promise((resolve) => {
          const frame = document.createElement('iframe');
          frame.onload = () => resolve('refused');
          frame.src = 'https://example.com/';
          document.body.append(frame);
        }),
    ],
    [
      'a form sent elsewhere',
      () => {
        const form = document.createElement('form');
        form.action = 'https://example.com/';
        form.method = 'post';
        document.body.append(form);
        form.submit();
        return 'refused';
      },
    ],
  ];

  test.each(attempts)('%s is refused', async (_name, attempt) => {
    const outcome = await workbench.page.evaluate(attempt).catch(() => 'refused');
    expect(outcome).toBe('refused');
  });

  test('no request left the page', async () => {
    // A beacon tells nobody whether it was let out: the list of requests does.
    await workbench.page.evaluate(() => navigator.sendBeacon('https://example.com/beacon', 'x'));
    await expect.poll(() => stopped).toContain('https://example.com/x.png');
    expect(sent.filter((url) => !/^(http:\/\/127\.0\.0\.1|blob:|data:|about:)/.test(url))).toEqual([]);
    expect(workbench.page.url()).toMatch(/^http:\/\/127\.0\.0\.1/);
  });

  test('the panel has no origin and no way to the page around it', async () => {
    const panel = workbench.panel();
    expect(await panel.evaluate(() => self.origin)).toBe('null');
    const reach = await panel.evaluate(() => {
      try {
        return String(parent.document.title);
      } catch {
        return 'refused';
      }
    });
    expect(reach).toBe('refused');
    const store = await panel.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch {
        return 'refused';
      }
    });
    expect(store).toBe('refused');
    expect(
      await panel.evaluate(() =>
        fetch('https://example.com/').then(
          () => 'reached',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
  });
});

describe('hostile texts', () => {
  let workbench: Workbench;
  const HOSTILE = '<img src=x onerror="parent.broken=1;window.broken=1"><script>window.broken=1</script>';
  beforeAll(async () => {
    workbench = await Workbench.open();
    await workbench.startEmpty();
  });
  afterAll(() => workbench.close());

  test('a school, a sheet and a formula that are markup are drawn as they are', async () => {
    const rows = [
      HEADINGS,
      [HOSTILE, HOSTILE, '2025-2026', 'I', '7А', HOSTILE, '5', '10', '10', '0'],
      ["'=HYPERLINK(1)", 'Талғар ауданы', '2025-2026', 'I', '7А', '25', '5', '10', '10', '0'],
    ];
    await workbench.page.evaluate((texts) => {
      const transfer = new DataTransfer();
      transfer.setData(
        'text/plain',
        texts.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t')).join('\n'),
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }),
      );
    }, rows);
    await workbench.settled();
    expect(await workbench.contentOf('A2')).toBe(HOSTILE);
    await workbench.page.locator('.sheet-tab').first().dblclick();
    await workbench.page.fill('#asked', HOSTILE);
    await workbench.page.keyboard.press('Enter');
    await expect.poll(() => workbench.page.textContent('.sheet-tab')).toBe(HOSTILE);

    const panel = workbench.panel();
    await panel.click('#recognise');
    await panel.locator('#panel-data', { hasText: HOSTILE }).waitFor();
    await panel.click('#tab-check');
    await panel.click('#check');
    await panel.waitForSelector('#findings');
    expect(await panel.textContent('#panel-check')).toContain('<img src=x');
    expect(await panel.evaluate(() => document.images.length)).toBe(0);
    expect(await workbench.page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await panel.evaluate(() => 'broken' in window)).toBe(false);
    expect(workbench.complaints).toEqual([]);
  });
});

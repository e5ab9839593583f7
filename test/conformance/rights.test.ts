/** Who may call what: authorisation modes, scopes, what an add-on learns about its user. */
import { describe, expect, test } from 'vitest';
import { hostOf, manifest, messageOf, resultOf, script } from './script.ts';

const MENU = `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('Бастау', 'start').addSeparator().addItem('Жоқ', 'gone').addToUi(); return e.authMode; }
  function start() { return 'started'; }`;

describe('10.7, 10.10 opening', () => {
  test.each(['NONE', 'LIMITED'] as const)('the menu is made in mode %s', (authMode) => {
    const host = hostOf(MENU);
    expect(host.run('onOpen', [], { as: 'open', authMode })).toMatchObject({ ok: true, value: authMode });
    expect(host.menu()).toEqual([
      { caption: 'Бастау', functionName: 'start' },
      'separator',
      { caption: 'Жоқ', functionName: 'gone' },
    ]);
  });
  test('an item runs its function, or says that there is none', () => {
    const host = hostOf(MENU);
    host.run('onOpen', [], { as: 'open' });
    expect(host.click('Бастау')).toMatchObject({ ok: true, value: 'started' });
    expect(host.click('Жоқ')).toMatchObject({
      ok: false,
      error: { message: 'Script function not found: gone' },
    });
  });
  test('10.9 a service called while loading stops onOpen, and there is no menu', () => {
    const host = hostOf(`${MENU} const name = SpreadsheetApp.getActiveSpreadsheet().getId();`);
    const opened = host.run('onOpen', [], { as: 'open', authMode: 'NONE' });
    expect(opened).toMatchObject({
      ok: false,
      error: { message: 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet' },
    });
    expect(host.menu()).toEqual([]);
  });
  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
  ])('in NONE %s is refused', (call, name) => {
    const host = hostOf(`function onOpen() { ${call}; }`);
    expect(host.run('onOpen', [], { as: 'open', authMode: 'NONE' })).toMatchObject({
      ok: false,
      error: { message: `You do not have permission to call ${name}` },
    });
  });
  test('in NONE the locale, the log and Utilities work', () => {
    const host = hostOf(
      "function onOpen() { Logger.log('x'); return Session.getActiveUserLocale() + Utilities.formatDate(new Date(0), 'UTC', 'yyyy'); }",
    );
    expect(host.run('onOpen', [], { as: 'open', authMode: 'NONE' })).toMatchObject({ value: 'ru1970' });
  });
});

describe('10.11 panels', () => {
  const show =
    "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel').setTitle('Sapa'));";
  const files = [manifest(), { name: 'Panel', type: 'HTML' as const, source: '<p><?= 1 ?></p>' }];
  test.each(['NONE', 'LIMITED'] as const)('none opens by itself in %s', (authMode) => {
    const host = hostOf(`function onOpen() { ${show} }`, { files });
    expect(host.run('onOpen', [], { as: 'open', authMode })).toMatchObject({
      ok: false,
      error: { message: 'You do not have permission to call Ui.showSidebar' },
    });
  });
  test('from the menu it opens, with its text as it stands (10.39)', () => {
    const host = hostOf(`function open() { ${show} }`, { files });
    host.run('open', [], { as: 'menu' });
    expect(host.sidebar).toEqual({ title: 'Sapa', html: '<p><?= 1 ?></p>' });
  });
  test('10.39 a page that is not there', () => {
    expect(messageOf("HtmlService.createHtmlOutputFromFile('Nowhere');")).toBe(
      'No HTML file named Nowhere was found.',
    );
  });
});

describe('10.12 custom functions', () => {
  const call = (body: string) => hostOf(`function F() { ${body} }`).callFunction('F', []);
  const sheet = 'SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()';
  test.each([
    [`${sheet}.getRange(1, 1, 1, 1).setValue(1)`, 'You do not have permission to call Range.setValue'],
    [`${sheet}.insertRowsAfter(1, 1)`, 'You do not have permission to call Sheet.insertRowsAfter'],
    [`${sheet}.getRange(1, 1, 1, 1).clear()`, 'You do not have permission to call Range.clear'],
    ['SpreadsheetApp.getUi()', 'You do not have permission to call SpreadsheetApp.getUi'],
    [
      "PropertiesService.getUserProperties().setProperty('a', 'b')",
      'You do not have permission to call Properties.setProperty',
    ],
    ["SpreadsheetApp.openById('x')", 'not in the local host: SpreadsheetApp.openById'],
  ])('%s', (code, message) => {
    expect(call(`${code};`)).toMatchObject({ ok: false, error: { message } });
  });
  test('reading is allowed', () => {
    expect(
      call(
        `return ${sheet}.getRange(1, 1, 1, 1).getValue() + PropertiesService.getDocumentProperties().getProperty('a');`,
      ),
    ).toMatchObject({ ok: true, value: 'null' });
  });
});

describe('10.13 scopes', () => {
  const files = [manifest({ oauthScopes: [] }), { name: 'Panel', type: 'HTML' as const, source: '' }];
  test('the spreadsheet needs one', () => {
    const host = hostOf('function go() { SpreadsheetApp.getActiveSpreadsheet(); }', { files });
    expect(host.run('go', [], { as: 'sidebar' })).toMatchObject({
      error: {
        message:
          'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ' +
          'https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets',
      },
    });
  });
  test('so does the panel', () => {
    const host = hostOf(
      "function go() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Panel')); }",
      { files },
    );
    expect(host.run('go', [], { as: 'menu' })).toMatchObject({
      error: { message: expect.stringContaining('auth/script.container.ui') },
    });
  });
});

test('10.51 the user is known by language and a key that says nothing', () => {
  expect(
    resultOf('return [Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey()];', {
      userLocale: 'kk',
      userKey: 'k1',
    }),
  ).toEqual(['kk', 'k1']);
});

test('a file that fails while loading fails every execution', () => {
  const host = hostOf('function go() {}', {
    files: [manifest(), script('throw new Error("at load");', 'A')],
  });
  expect(host.run('go', [], { as: 'sidebar' })).toMatchObject({ ok: false, error: { message: 'at load' } });
});

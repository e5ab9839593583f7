import { beforeAll, describe, expect, test } from 'vitest';
import type { ProjectFile } from '../../src/build/project.ts';
import { addSheet, createWorkbook } from '../../src/host/model/create.ts';
import { createHost, type Host } from '../../src/host/node/host.ts';
import { project } from '../project.ts';

let files: ProjectFile[];
beforeAll(async () => {
  files = await project();
});

function opened(userLocale = 'ru'): Host {
  const workbook = createWorkbook();
  addSheet(workbook, 'Лист1');
  return createHost({ files, workbook, userLocale });
}

const ask = (host: Host, name: string, input: unknown) => {
  const execution = host.run('dispatch', [JSON.stringify({ v: 1, name, input })], { as: 'sidebar' });
  if (!execution.ok) throw new Error(execution.error.message);
  return JSON.parse(String(execution.value));
};

describe('the menu', () => {
  test.each([
    ['kk', 'Панельді ашу', 'Қайдан? (таңдалған ұяшық)'],
    ['ru', 'Открыть панель', 'Откуда? (выбранная ячейка)'],
    ['en_GB', 'Open panel', 'Where from? (selected cell)'],
    ['de', 'Панельді ашу', 'Қайдан? (таңдалған ұяшық)'], // none of ours: the state language
  ])('for an account in %s says «%s», before the user has allowed anything', (locale, caption, trace) => {
    const host = opened(locale);
    expect(host.run('onOpen', [{}], { as: 'open', authMode: 'NONE' })).toMatchObject({ ok: true });
    expect(host.menu()).toEqual([
      { caption, functionName: 'showSidebar' },
      { caption: trace, functionName: 'showSource' },
    ]);
  });

  test('comes with the installation too: the file is open already', () => {
    const host = opened();
    host.run('onInstall', [{}], { as: 'menu' });
    expect(host.menu().length).toBe(2);
  });

  test('opens the panel', () => {
    const host = opened();
    host.run('onOpen', [{}], { as: 'open', authMode: 'LIMITED' });
    expect(host.click('Открыть панель')).toMatchObject({ ok: true });
    expect(host.sidebar).toMatchObject({ title: 'Sapa' });
  });
});

describe('the panel', () => {
  test('keeps its settings in the workbook and with the person, from one execution to the next', () => {
    const host = opened();
    const chosen = {
      language: 'kk',
      executor: 'Айгүл Серікова',
      includeGradeOne: true,
      minimumBase: 25,
      tolerance: 0.2,
      budgetAmounts: 'sinceJanuary',
    };
    expect(ask(host, 'settings.write', chosen)).toEqual({ v: 1, ok: true, value: chosen });
    expect(ask(host, 'settings.read', {}).value).toEqual({ settings: chosen, accountLanguage: 'ru' });
    expect(host.workbook.properties.document['sapa.settings']).toBe(
      '{"includeGradeOne":true,"minimumBase":25,"tolerance":0.2,"budgetAmounts":"sinceJanuary"}',
    );
  });

  test('is told when Google fails at any of its calls, and the exception goes nowhere', () => {
    const sound = opened();
    ask(sound, 'settings.read', {});
    const calls = sound.callsSincePlan();
    expect(calls).toBeGreaterThan(2);
    for (let at = 1; at <= calls; at += 1) {
      const host = opened();
      host.setFaults([{ at, kind: 'fail' }]);
      expect(ask(host, 'settings.read', {}), `call ${at}`).toMatchObject({ ok: false });
    }
  });
});

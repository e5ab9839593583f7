import { expect, test } from 'vitest';
import { actions } from '../../src/addon/actions/index.ts';
import { answer } from '../../src/addon/dispatch.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/addon/settings.ts';
import type { Services } from '../../src/sheets/surface.ts';

/** Property stores over two maps: enough of the services for settings, and nothing else. */
function propertiesOnly(
  user = new Map<string, string>(),
  document: Map<string, string> | null = new Map(),
): Services {
  const store = (map: Map<string, string>) => ({
    getProperty: (key: string) => map.get(key) ?? null,
    setProperty: (key: string, value: string) => map.set(key, value),
  });
  return {
    PropertiesService: {
      getUserProperties: () => store(user),
      getDocumentProperties: () => (document === null ? null : store(document)),
    },
    Session: { getActiveUserLocale: () => 'ru', getTemporaryActiveUserKey: () => 'key' },
  } as unknown as Services;
}

const ask = (services: Services, name: string, input: unknown) =>
  JSON.parse(answer(JSON.stringify({ v: 1, name, input }), actions, () => services));

const CHOSEN = {
  language: 'kk',
  executor: 'Айгүл Серікова',
  includeGradeOne: true,
  minimumBase: 25,
  tolerance: 0.5,
  budgetAmounts: 'monthAlone',
} as const;

test('a workbook that Sapa has never seen has the default settings and the language of the account', () => {
  const { value } = ask(propertiesOnly(), 'settings.read', {});
  expect(value).toEqual({ settings: DEFAULT_SETTINGS, accountLanguage: 'ru' });
});

test('what was written is read', () => {
  const services = propertiesOnly();
  expect(ask(services, 'settings.write', CHOSEN)).toMatchObject({ ok: true, value: CHOSEN });
  expect(readSettings(services)).toEqual(CHOSEN);
});

test('a colleague in the same workbook has its base, and their own name and language', () => {
  const document = new Map<string, string>();
  ask(propertiesOnly(new Map(), document), 'settings.write', CHOSEN);
  expect(readSettings(propertiesOnly(new Map(), document))).toEqual({
    language: null,
    executor: '',
    includeGradeOne: true,
    minimumBase: 25,
    tolerance: 0.5,
    budgetAmounts: 'monthAlone',
  });
});

test.each([
  ['not JSON', '{"minimumBase":'],
  ['another kind of value', '[1,2]'],
  ['null', 'null'],
  ['a field out of bounds', '{"minimumBase":0,"includeGradeOne":"yes"}'],
])('a stored property that is %s gives the defaults', (_why, stored) => {
  const both = new Map([['sapa.settings', stored]]);
  expect(readSettings(propertiesOnly(both, new Map(both)))).toEqual(DEFAULT_SETTINGS);
});

test('one damaged field does not take the others with it', () => {
  const document = new Map([['sapa.settings', '{"minimumBase":-5,"includeGradeOne":true}']]);
  expect(readSettings(propertiesOnly(new Map(), document))).toMatchObject({
    minimumBase: 30,
    includeGradeOne: true,
  });
});

test.each([
  ['a base of zero pupils', { ...CHOSEN, minimumBase: 0 }],
  ['a tolerance that tolerates everything', { ...CHOSEN, tolerance: 50 }],
  ['a tolerance below nothing', { ...CHOSEN, tolerance: -0.1 }],
  ['amounts of nobody knows what', { ...CHOSEN, budgetAmounts: 'weekly' }],
  ['half a pupil', { ...CHOSEN, minimumBase: 2.5 }],
  ['a name as long as a cell', { ...CHOSEN, executor: 'ә'.repeat(121) }],
  ['a language that has no words', { ...CHOSEN, language: 'de' }],
  ['a missing field', { language: 'kk' }],
])('%s is refused, and nothing is stored', (_why, settings) => {
  const services = propertiesOnly();
  expect(ask(services, 'settings.write', settings).error.code).toBe('input-invalid');
  expect(readSettings(services)).toEqual(DEFAULT_SETTINGS);
});

test('outside a workbook the settings cannot be kept, and that is said', () => {
  const services = propertiesOnly(new Map(), null);
  expect(ask(services, 'settings.write', CHOSEN).error.code).toBe('no-storage');
});

import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { projectSource } from '../project.ts';
import { bareRealm } from './realm.ts';

test('loads with no Node, no web and no code from strings, and touches no service while it does', async () => {
  const realm = await bareRealm();
  expect(realm.touched).toEqual([]);
  expect(realm.evaluate('typeof Sapa.dispatch')).toBe('function');
});

test('the traps do notice a service that is used', async () => {
  const realm = await bareRealm();
  expect(() => realm.evaluate('onOpen()')).toThrow();
  expect(realm.touched).toEqual(['Session.getActiveUserLocale']);
});

test('the panel is answered where every service fails, with a refusal instead of an exception', async () => {
  const realm = await bareRealm();
  const request = JSON.stringify({ v: 1, name: 'settings.read', input: {} });
  const answer = realm.evaluate(`dispatch(${JSON.stringify(request)})`);
  expect(JSON.parse(String(answer))).toEqual({ v: 1, ok: false, error: { code: 'internal', values: {} } });
});

test('unpacks no text while it loads: every formula would wait for it', async () => {
  const context = createContext({});
  const read = 'var read = 0; var at = String.prototype.charCodeAt;';
  const noting = 'String.prototype.charCodeAt = function (i) { read++; return at.call(this, i); };';
  runInContext(`${read}${noting}`, context);
  runInContext(await projectSource('Code'), context);
  expect(runInContext('read', context)).toBe(0);
  // The trap does notice: a district is looked up in the register, which is packed.
  runInContext('Sapa.FUNCTIONS.DISTRICT_KATO("Талғар ауданы")', context);
  expect(runInContext('read', context)).toBeGreaterThan(1000);
});

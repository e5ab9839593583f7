import { expect, test } from 'vitest';
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

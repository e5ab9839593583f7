import { createContext, Script } from 'node:vm';
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

test('loads within 5 ms: every formula in a sheet loads the whole script anew', async () => {
  const source = await projectSource('Code');
  const times = Array.from({ length: 15 }, (_, run) => {
    const context = createContext({});
    // A text of its own each time: V8 would take one that it has compiled before from its cache.
    const text = `${source}//${run}`;
    const start = performance.now();
    new Script(text).runInContext(context);
    return performance.now() - start;
  });
  expect(times.sort((a, b) => a - b)[7]).toBeLessThanOrEqual(5);
});

import { describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { defineAction } from '../../src/addon/action.ts';
import { answer } from '../../src/addon/dispatch.ts';
import { ok, refuse } from '../../src/core/result.ts';
import type { Services } from '../../src/sheets/surface.ts';

const failWith = (message: string) =>
  defineAction({
    name: 'fail',
    input: () => z.strictObject({}),
    run: () => {
      throw new Error(message);
    },
  });

const double = defineAction({
  name: 'double',
  input: () => z.strictObject({ n: z.number(), tags: z.optional(z.array(z.string())) }),
  run: ({ n }) => (n < 0 ? refuse('no-storage') : ok({ twice: 2 * n })),
});

const noServices = (): Services => ({}) as Services;
const ask = (request: unknown, action = double as Parameters<typeof answer>[1][number]) =>
  JSON.parse(answer(typeof request === 'string' ? request : JSON.stringify(request), [action], noServices));

describe('dispatch', () => {
  test('gives the value in the envelope', () => {
    expect(ask({ v: 1, name: 'double', input: { n: 21 } })).toEqual({ v: 1, ok: true, value: { twice: 42 } });
  });

  test('gives the refusal of the action in the envelope', () => {
    const refused = { v: 1, ok: false, error: { code: 'no-storage', values: {} } };
    expect(ask({ v: 1, name: 'double', input: { n: -1 } })).toEqual(refused);
  });

  test.each([
    ['not JSON', '{', 'request-unreadable'],
    ['JSON, but no object', 'null', 'request-unreadable'],
    ['no version', { name: 'double', input: { n: 1 } }, 'request-unreadable'],
    [
      'a panel left open over an update',
      { v: 2, name: 'double', input: { n: 1 }, more: 1 },
      'version-mismatch',
    ],
    [
      'a key of the request that is not ours',
      { v: 1, name: 'double', input: { n: 1 }, x: 1 },
      'request-unreadable',
    ],
    ['an action that is not on the list', { v: 1, name: 'toString', input: {} }, 'unknown-action'],
    ['an inherited name', { v: 1, name: 'constructor', input: {} }, 'unknown-action'],
    ['a value of the wrong type', { v: 1, name: 'double', input: { n: '1' } }, 'input-invalid'],
    ['a key of the input that is not ours', { v: 1, name: 'double', input: { n: 1, x: 1 } }, 'input-invalid'],
    ['more than a request can be', `"${'x'.repeat(500_000)}"`, 'request-too-large'],
  ])('refuses %s', (_why, request, code) => {
    expect(ask(request).error.code).toBe(code);
  });

  test('names the field that is wrong, and never what was typed into it', () => {
    const text = answer(
      JSON.stringify({ v: 1, name: 'double', input: { n: 1, tags: [900101300123] } }),
      [double],
      noServices,
    );
    expect(JSON.parse(text).error.values).toEqual({ field: 'tags.0' });
    expect(text).not.toContain('900101300123');
  });

  test.each([
    // Messages as Google words them; the last one is a mistake of ours, with the text of a cell in it.
    ['You do not have permission to call SpreadsheetApp.getUi', 'permission'],
    ['Authorization is required to perform that action.', 'permission'],
    ['Service Spreadsheets timed out while accessing document', 'service-busy'],
    ['Service invoked too many times in a short time: read', 'service-busy'],
    ['Cannot read «Айгүл Серікова» of undefined', 'internal'],
  ])('a thrown «%s» becomes %s', (message, code) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const text = answer(JSON.stringify({ v: 1, name: 'fail', input: {} }), [failWith(message)], noServices);
    expect(JSON.parse(text).error).toEqual({ code, values: {} });
    expect(log.mock.calls).toEqual([[`sapa: fail: ${code}`]]);
    log.mockRestore();
  });

  test('answers when even the services are out of reach', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const text = answer(JSON.stringify({ v: 1, name: 'double', input: { n: 1 } }), [double], () => {
      throw new ReferenceError('LockService is not defined');
    });
    expect(JSON.parse(text).error.code).toBe('internal');
    vi.restoreAllMocks();
  });
});

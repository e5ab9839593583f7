import { describe, expect, test, vi } from 'vitest';
import { makeCall, type Runner, readAnswer } from '../../src/sidebar/call.ts';

/** `google.script.run` that keeps each call until the test answers it. */
function manualRunner() {
  const waiting: { request: string; succeed: (answer: unknown) => void; fail: (message?: string) => void }[] =
    [];
  const runner = (
    succeed: (answer: unknown) => void,
    fail: (error: { message?: string }) => void,
  ): Runner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    dispatch: (request) =>
      void waiting.push({
        request,
        succeed,
        fail: (message) => fail(message === undefined ? {} : { message }),
      }),
  });
  return {
    waiting,
    run: () =>
      runner(
        () => {},
        () => {},
      ),
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a call', () => {
  test('sends the name and the input in the envelope, and gives the value', async () => {
    const { waiting, run } = manualRunner();
    const answer = makeCall(run)('settings.read', {});
    await settled();
    expect(JSON.parse(waiting[0]?.request ?? '')).toEqual({ v: 1, name: 'settings.read', input: {} });
    waiting[0]?.succeed('{"v":1,"ok":true,"value":7}');
    expect(await answer).toEqual({ ok: true, value: 7 });
  });

  test('waits for the one before it: Google does not keep the order of two', async () => {
    const { waiting, run } = manualRunner();
    const call = makeCall(run);
    const first = call('settings.read', {});
    const second = call('settings.read', {});
    await settled();
    expect(waiting.length).toBe(1);
    waiting[0]?.fail('Service error');
    expect(await first).toMatchObject({ ok: false });
    await settled();
    expect(waiting.length).toBe(2);
    waiting[1]?.succeed('{"v":1,"ok":true,"value":2}');
    expect(await second).toEqual({ ok: true, value: 2 });
  });

  test('whose answer never comes is given up after seven minutes, and the next one is sent', async () => {
    vi.useFakeTimers();
    const { waiting, run } = manualRunner();
    const call = makeCall(run);
    const lost = call('settings.read', {});
    void call('settings.read', {});
    await vi.advanceTimersByTimeAsync(7 * 60_000 - 1);
    expect(waiting.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await lost).toEqual({ ok: false, error: { code: 'no-answer', values: {} } });
    expect(waiting.length).toBe(2);
    vi.useRealTimers();
  });

  test.each([
    // Several accounts in one browser: the texts as Google gives them.
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'permission',
    ],
    ['Authorization is required to perform that action.', 'permission'],
    ['NetworkError: Connection failure due to HTTP 0', 'no-answer'],
    [undefined, 'no-answer'],
  ])('that fails with %j is refused as %s', async (message, code) => {
    const { waiting, run } = manualRunner();
    const answer = makeCall(run)('settings.read', {});
    await settled();
    waiting[0]?.fail(message);
    expect(await answer).toEqual({ ok: false, error: { code, values: {} } });
  });
});

test.each<[unknown, unknown, string]>([
  ['{"v":1,"ok":true,"value":null}', { ok: true, value: null }, 'null is a value'],
  ['{"v":1,"ok":true}', 'answer-unreadable', 'no value'],
  ['{"v":2,"ok":true,"value":1}', 'version-mismatch', 'the script was updated under an open panel'],
  [null, 'answer-unreadable', 'what arrives when the script gives a Date'],
  [{ v: 1, ok: true, value: 1 }, 'answer-unreadable', 'an object instead of a text'],
  ['[1]', 'answer-unreadable', 'another kind of JSON'],
  ['{', 'answer-unreadable', 'no JSON'],
  ['{"v":1,"ok":false,"error":{"code":"permission","values":{}}}', 'permission', 'a refusal of ours'],
  [
    '{"v":1,"ok":false,"error":{"code":"constructor","values":{}}}',
    'answer-unreadable',
    'an unknown code has no words',
  ],
  [
    '{"v":1,"ok":false,"error":{"code":"permission","values":{"a":{}}}}',
    'answer-unreadable',
    'values are flat',
  ],
  ['{"v":1,"ok":false}', 'answer-unreadable', 'no reason'],
])('the answer %j is read as %j: %s', (answer, expected) => {
  const read = readAnswer(answer);
  expect(typeof expected === 'string' && !read.ok ? read.error.code : read).toEqual(expected);
});

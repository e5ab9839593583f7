import { expect, test } from 'vitest';
import { ERROR_CALLS } from '../../src/build/reference/errorCalls.ts';
import { refusedCall } from '../../src/build/reference/refusedCall.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { type RefusalCode, refusals } from '../../src/messages/refusals/index.ts';

/** Refusals that no call of a function can bring about, each with why. */
const NEVER_OF_A_CALL: Readonly<Partial<Record<RefusalCode, string>>> = {
  'tenge.empty': 'a blank gives a blank before it is read',
  'place.empty': 'a blank gives a blank before it is read',
  'period.key': 'periods such as 2025-T1 are of the panel and the command line',
  'period.keyMonth': 'the same',
  'period.keyTerm': 'the same',
  'period.keyHalf': 'the same',
};

test('every function has error calls in src/build/reference/errorCalls.ts, of its own', () => {
  const without = Object.keys(FUNCTIONS).filter((name) => (ERROR_CALLS[name] ?? []).length === 0);
  expect(without).toEqual([]);
  expect(Object.keys(ERROR_CALLS).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  for (const [name, calls] of Object.entries(ERROR_CALLS))
    expect(calls.filter((call) => !call.startsWith(`=${name}(`))).toEqual([]);
});

const shown = Object.values(ERROR_CALLS)
  .flat()
  .map((call) => refusedCall(call).kk)
  // Of «1-аргумент, 2-жол, 1-баған: …» both the frame and the reason are shown.
  .flatMap((text) => [text, text.replace(/^\d+-аргумент, \d+-жол, \d+-баған: /u, '')]);

/** Two codes that say the same words are shown by either: a user cannot tell them apart. */
function isShown(code: RefusalCode): boolean {
  const parts = refusals[code].kk
    .split(/\{\w+\}/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const said = new RegExp(`^${parts.join('.+')}$`, 'u');
  return shown.some((text) => said.test(text));
}

test('every refusal that a function can give is shown on a page', () => {
  const codes = Object.keys(refusals) as RefusalCode[];
  expect(codes.filter((code) => !(code in NEVER_OF_A_CALL) && !isShown(code))).toEqual([]);
});

test('what is said never to come of a call does not', () => {
  const codes = Object.keys(NEVER_OF_A_CALL) as RefusalCode[];
  expect(codes.filter(isShown)).toEqual([]);
});

test('a call that is answered is no error call', () => {
  expect(() => refusedCall('=COVERAGE(92; 100)')).toThrow('=COVERAGE(92; 100) is not refused');
  expect(() => refusedCall('=COVERAG(92; 0)')).toThrow('there is no such function');
});

test('a refusal in a cell of a range is shown without its sign', () => {
  expect(refusedCall('=COVERAGE({92; "көп"}; {100; 100})').ru).toBe(
    'Вместо числа «көп». Введите число цифрами.',
  );
});

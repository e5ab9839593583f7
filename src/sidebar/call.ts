import type { PanelActions } from '../addon/contract.ts';
import { ok, type Refusal, type Result, refuse } from '../core/result.ts';
import { actionRefusals, type CallRefusalCode } from '../messages/refusals/action.ts';

/** The part of `google.script.run` that the panel uses: one function of ours, JSON text both ways. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: { readonly message?: string }) => void): Runner;
  dispatch(request: string): void;
}

export type Call = <Name extends keyof PanelActions>(
  name: Name,
  input: PanelActions[Name]['input'],
) => Promise<Result<PanelActions[Name]['value'], CallRefusalCode>>;

/** Must be the version of the script that serves this page; both come out of one build. */
const VERSION = 1;

/**
 * Milliseconds. Google ends an execution after six minutes; an answer that has not come by then was lost on its way, and
 * without an end to the waiting no later call would ever be sent.
 */
const PATIENCE = 7 * 60_000;

/**
 * Asks the script, one call at a time: Google does not keep the order of calls that are under way together, and two
 * at once would wait for the same lock anyway. Never rejects.
 */
export function makeCall(runner: () => Runner): Call {
  let last: Promise<unknown> = Promise.resolve();
  return (name, input) => {
    const next = last.then(() => send(runner(), JSON.stringify({ v: VERSION, name, input })));
    last = next;
    // The value's type is the action's by the list that both sides compile against; the envelope is checked below.
    return next as ReturnType<Call> as never;
  };
}

const send = (runner: Runner, request: string): Promise<Result<unknown, CallRefusalCode>> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(refuse('no-answer')), PATIENCE);
    const settle = (answer: Result<unknown, CallRefusalCode>) => {
      clearTimeout(late);
      resolve(answer);
    };
    runner
      .withSuccessHandler((answer) => settle(readAnswer(answer)))
      .withFailureHandler((error) => settle(refuse(failureCode(error.message ?? ''))))
      .dispatch(request);
  });

/** With several Google accounts in one browser the call fails before our code runs; no code can mend that. */
const failureCode = (message: string): CallRefusalCode =>
  /PERMISSION_DENIED|Authorization is required|do not have permission/i.test(message)
    ? 'permission'
    : 'no-answer';

/** The script's answer, checked as if a stranger had sent it. */
export function readAnswer(answer: unknown): Result<unknown, CallRefusalCode> {
  if (typeof answer !== 'string') return refuse('answer-unreadable');
  let parsed: unknown;
  try {
    parsed = JSON.parse(answer);
  } catch {
    return refuse('answer-unreadable');
  }
  if (!isRecord(parsed) || typeof parsed.ok !== 'boolean') return refuse('answer-unreadable');
  if (parsed.v !== VERSION) return refuse('version-mismatch');
  if (parsed.ok) return 'value' in parsed ? ok(parsed.value) : refuse('answer-unreadable');
  return isRefusal(parsed.error) ? { ok: false, error: parsed.error } : refuse('answer-unreadable');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRefusal = (error: unknown): error is Refusal<CallRefusalCode> =>
  isRecord(error) &&
  typeof error.code === 'string' &&
  Object.keys(actionRefusals).includes(error.code) &&
  isRecord(error.values) &&
  Object.values(error.values).every((value) => typeof value === 'string' || typeof value === 'number');

/** The panel's `google.script.run`: builders that never change, ten calls at a time, answers in any order. */
import { toServer } from './bridge.ts';

export interface ScriptError {
  name: 'ScriptError';
  message: string;
}

export interface PanelTransport {
  /** Names the panel may call. */
  readonly names: readonly string[];
  /** Sends the arguments as JSON text and answers once, now or later. */
  send(name: string, json: string, answer: (result: PanelAnswer) => void): void;
  /** Where an error goes that nobody handles. */
  complain(error: ScriptError): void;
}

export type PanelAnswer = { ok: true; value: unknown } | { ok: false; message: string };

type Handler = ((result: unknown, userObject: unknown) => void) | null;

interface Handlers {
  success: Handler;
  /** undefined: nobody asked, so the console hears of it; null: silence was asked for. */
  failure: Handler | undefined;
  userObject: unknown;
}

export interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
  withUserObject(userObject: unknown): Runner;
  readonly [name: string]: ((...args: never[]) => unknown) | undefined;
}

const MOST_IN_FLIGHT = 10;

/** `google.script.run` over a transport. Names that the script hides are undefined on it. */
export function createPanelRun(transport: PanelTransport): Runner {
  const waiting: (() => void)[] = [];
  let inFlight = 0;

  const start = (work: () => void): void => {
    if (inFlight >= MOST_IN_FLIGHT) waiting.push(work);
    else {
      inFlight += 1;
      work();
    }
  };
  const finish = (): void => {
    inFlight -= 1;
    const next = waiting.shift();
    if (next) start(next);
  };

  const call = (name: string, args: unknown[], handlers: Handlers): void => {
    // What cannot be sent fails in the panel, before the queue.
    const json = toServer(args);
    start(() =>
      transport.send(name, json, (answer) => {
        finish();
        deliver(transport, answer, handlers);
      }),
    );
  };
  return runner(transport.names, call, { success: null, failure: undefined, userObject: undefined });
}

function runner(
  names: readonly string[],
  call: (name: string, args: unknown[], handlers: Handlers) => void,
  handlers: Handlers,
): Runner {
  const functions = names.map((name) => [name, (...args: unknown[]): void => call(name, args, handlers)]);
  return Object.freeze({
    ...(Object.fromEntries(functions) as Record<string, (...args: never[]) => unknown>),
    withSuccessHandler: (success: Handler) => runner(names, call, { ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner(names, call, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(names, call, { ...handlers, userObject }),
  });
}

function deliver(
  transport: PanelTransport,
  answer: PanelAnswer,
  { success, failure, userObject }: Handlers,
): void {
  if (answer.ok) {
    success?.(answer.value, userObject);
    return;
  }
  const error: ScriptError = Object.assign(new Error(answer.message), { name: 'ScriptError' as const });
  if (failure) failure(error, userObject);
  else if (failure === undefined) transport.complain(error);
}

import * as z from 'zod/mini';
import { ok, type Result, refuse } from '../core/result.ts';
import type { ActionRefusalCode } from '../messages/refusals/action.ts';
import type { Services } from '../sheets/surface.ts';
import type { AnyAction } from './action.ts';
import { type Answer, ENVELOPE_VERSION, type Request } from './envelope.ts';

/** Characters. The largest honest request names two thousand cells to put right, about a half of this. */
const MAX_REQUEST = 500_000;

/** Answers one request of the panel. Never throws, and no answer and no log line quotes the text of a cell. */
export function answer(json: unknown, actions: readonly AnyAction[], services: () => Services): string {
  return JSON.stringify(envelope(outcomeOf(json, actions, services)));
}

function outcomeOf(json: unknown, actions: readonly AnyAction[], services: () => Services): Outcome {
  const request = readRequest(json);
  if (!request.ok) return request;
  const action = actions.find(({ name }) => name === request.value.name);
  if (action === undefined) return refuse('unknown-action');
  try {
    const input = z.safeParse(action.input(), request.value.input);
    if (!input.success) return refuse('input-invalid', { field: fieldOf(input.error) });
    return action.run(input.data, services());
  } catch (thrown) {
    const code = codeOf(thrown);
    console.error(`sapa: ${action.name}: ${code}`);
    return refuse(code);
  }
}

type Outcome = Result<unknown, ActionRefusalCode>;

function readRequest(json: unknown): Result<Request, ActionRefusalCode> {
  if (typeof json !== 'string') return refuse('request-unreadable');
  if (json.length > MAX_REQUEST) return refuse('request-too-large');
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return refuse('request-unreadable');
  }
  const version = z.safeParse(z.object({ v: z.number() }), parsed);
  if (!version.success) return refuse('request-unreadable');
  if (version.data.v !== ENVELOPE_VERSION) return refuse('version-mismatch');
  const request = z.safeParse(
    z.strictObject({ v: z.literal(ENVELOPE_VERSION), name: z.string(), input: z.unknown() }),
    parsed,
  );
  return request.success ? ok(request.data) : refuse('request-unreadable');
}

/** Only the name of the field: zod's own message may repeat what was typed. Unknown keys have an empty path. */
const fieldOf = (error: z.core.$ZodError): string => error.issues[0]?.path.join('.') ?? '';

/** Google's own texts, the only means to tell these cases apart; they come in English whatever the user's language. */
const PERMISSION = /PERMISSION_DENIED|do not have permission|Authorization is required|required permissions/i;
const BUSY = /Service .*(timed out|failed|invoked too many times)|server error occurred|simultaneously/i;

function codeOf(thrown: unknown): ActionRefusalCode {
  const message = String((thrown as { message?: unknown } | null)?.message ?? '');
  if (PERMISSION.test(message)) return 'permission';
  return BUSY.test(message) ? 'service-busy' : 'internal';
}

const envelope = (outcome: Outcome): Answer =>
  outcome.ok
    ? { v: ENVELOPE_VERSION, ok: true, value: outcome.value }
    : { v: ENVELOPE_VERSION, ok: false, error: outcome.error };

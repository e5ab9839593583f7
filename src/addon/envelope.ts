import type { Refusal } from '../core/result.ts';
import type { ActionRefusalCode } from '../messages/refusals/action.ts';

/** One JSON string each way. The number grows when an old open panel could no longer be answered. */
export const ENVELOPE_VERSION = 1;

export interface Request {
  readonly v: typeof ENVELOPE_VERSION;
  readonly name: string;
  readonly input: unknown;
}

export type Answer<Value = unknown> =
  | { readonly v: typeof ENVELOPE_VERSION; readonly ok: true; readonly value: Value }
  | { readonly v: typeof ENVELOPE_VERSION; readonly ok: false; readonly error: Refusal<ActionRefusalCode> };

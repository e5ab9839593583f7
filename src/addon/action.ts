import type * as z from 'zod/mini';
import type { Result } from '../core/result.ts';
import type { ActionRefusalCode } from '../messages/refusals/action.ts';
import type { Services } from '../sheets/surface.ts';

/** One thing the panel can ask for. Input and value are plain JSON: no `Date`, no `undefined` inside arrays. */
export interface Action<Name extends string, Input, Value, Code extends ActionRefusalCode> {
  readonly name: Name;
  /**
   * Made when the action is called, never while the script loads: every formula loads the script. Use
   * `z.strictObject`, so that unknown keys are rejected, and bound every text and list.
   */
  readonly input: () => z.ZodMiniType<Input>;
  run(input: Input, services: Services): Result<Value, Code>;
}

export const defineAction = <const Name extends string, Input, Value, Code extends ActionRefusalCode = never>(
  action: Action<Name, Input, Value, Code>,
): Action<Name, Input, Value, Code> => action;

// biome-ignore lint/suspicious/noExplicitAny: a list of actions with different inputs has no narrower common type.
export type AnyAction = Action<string, any, unknown, ActionRefusalCode>;

/** `{ 'settings.read': { input, value } … }`, for the panel's typed `call`. */
export type ActionMap<List extends readonly AnyAction[]> = {
  [A in List[number] as A['name']]: A extends Action<string, infer Input, infer Value, ActionRefusalCode>
    ? { readonly input: Input; readonly value: Value }
    : never;
};

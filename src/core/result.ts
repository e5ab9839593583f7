/** Why something could not be read: a code with a message in three languages, and the values the message shows. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly values: MessageValues;
}

export type MessageValues = Readonly<Record<string, string | number>>;

/** A value, or the reason there is none. Nothing in the core throws for bad input. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal<Code> };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  values: MessageValues = {},
): { readonly ok: false; readonly error: Refusal<Code> } => ({ ok: false, error: { code, values } });

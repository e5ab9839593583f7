/**
 * What the pushed script has in place of `zod/mini`, put there by the build: the part of it that the doors use, with the
 * same names and the same verdicts, and no message of its own, because none is shown. A property test holds the two
 * against each other over every schema of the actions. Why: docs/adr/0021.
 */

type Path = readonly (string | number)[];

/** Takes a value apart; gives it back as read, or says where it is wrong. */
interface Schema {
  /** Undefined where the value fits; the place of the first thing that does not. */
  wrongIn(value: unknown): Path | undefined;
  /** The value with what the schema does not name left out. Only asked of what fits. */
  read(value: unknown): unknown;
  /** The same schema, and these checks once the value itself fits. */
  check(...checks: readonly Check[]): Schema;
}

/** Does a value that has the right type fit? */
type Check = (value: never) => boolean;

const HERE: Path = [];

function schema(wrongIn: Schema['wrongIn'], read: Schema['read'] = (value) => value): Schema {
  return {
    wrongIn,
    read,
    check: (...checks) =>
      schema(
        (value) => wrongIn(value) ?? (checks.every((fits) => fits(value as never)) ? undefined : HERE),
        read,
      ),
  };
}

const where = (fits: (value: unknown) => boolean): Schema =>
  schema((value) => (fits(value) ? undefined : HERE));

export const unknown = (): Schema => where(() => true);
export const string = (): Schema => where((value) => typeof value === 'string');
export const boolean = (): Schema => where((value) => typeof value === 'boolean');
export const number = (): Schema => where(Number.isFinite);
export const int = (): Schema => where(Number.isSafeInteger);
export const literal = (only: unknown): Schema => where((value) => value === only);

const oneOf = (values: readonly unknown[]): Schema => where((value) => values.includes(value));

export { oneOf as enum };

const or = (other: unknown, inner: Schema): Schema =>
  schema(
    (value) => (value === other ? undefined : inner.wrongIn(value)),
    (value) => (value === other ? value : inner.read(value)),
  );
export const nullable = (inner: Schema): Schema => or(null, inner);
export const optional = (inner: Schema): Schema => or(undefined, inner);

export const array = (item: Schema): Schema =>
  schema(
    (value) => (Array.isArray(value) ? firstWrong([...value.keys()], () => item, value) : HERE),
    (value) => (value as unknown[]).map(item.read),
  );

type Shape = Readonly<Record<string, Schema>>;

/** Further keys are passed over. */
export const object = (shape: Shape): Schema => objectOf(shape, false);
/** Further keys are refused. */
export const strictObject = (shape: Shape): Schema => objectOf(shape, true);

function objectOf(shape: Shape, isStrict: boolean): Schema {
  const keys = Object.keys(shape);
  const at = (key: string) => shape[key] as Schema;
  return schema(
    (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return HERE;
      const hasMore = isStrict && Object.keys(value).some((key) => !keys.includes(key));
      return firstWrong(keys, at, value) ?? (hasMore ? HERE : undefined);
    },
    (value) => {
      const given = value as Readonly<Record<string, unknown>>;
      const known = keys.filter((key) => key in given);
      return Object.fromEntries(known.map((key) => [key, at(key).read(given[key])]));
    },
  );
}

function firstWrong<Key extends string | number>(
  keys: readonly Key[],
  at: (key: Key) => Schema,
  value: object,
): Path | undefined {
  for (const key of keys) {
    const wrong = at(key).wrongIn((value as Record<Key, unknown>)[key]);
    if (wrong) return [key, ...wrong];
  }
  return undefined;
}

export const minimum =
  (least: number): Check =>
  (value: number) =>
    value >= least;
export const maximum =
  (most: number): Check =>
  (value: number) =>
    value <= most;
export const minLength =
  (least: number): Check =>
  (value: { readonly length: number }) =>
    value.length >= least;
export const maxLength =
  (most: number): Check =>
  (value: { readonly length: number }) =>
    value.length <= most;

type Parsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: { readonly issues: readonly { readonly path: Path }[] } };

export function safeParse(wanted: Schema, value: unknown): Parsed {
  const path = wanted.wrongIn(value);
  return path
    ? { success: false, error: { issues: [{ path }] } }
    : { success: true, data: wanted.read(value) };
}

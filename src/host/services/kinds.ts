/** Kinds of arguments that Google's methods take, and the names under which its messages speak of what was given. */
export type Kind = Scalar | `${Scalar}[]` | `${Scalar}[][]`;

type Scalar = keyof typeof scalars;

/** Service objects register here, so that `Range` is checked by class and not by shape. */
const classes = new Map<string, abstract new (...args: never[]) => object>();

export const registerClass = (name: string, service: abstract new (...args: never[]) => object): void => {
  classes.set(name, service);
};

const isA = (name: string) => (value: unknown) => {
  const service = classes.get(name);
  return service !== undefined && value instanceof service;
};

const orNull = (check: (value: unknown) => boolean) => (value: unknown) => value === null || check(value);

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isString = (value: unknown): boolean => typeof value === 'string';
const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isDate = (value: unknown): boolean =>
  Object.prototype.toString.call(value) === '[object Date]' && Number.isFinite((value as Date).getTime());

const scalars = {
  Integer: (value: unknown): boolean => Number.isInteger(value),
  Number: isNumber,
  String: isString,
  'String?': orNull(isString),
  Boolean: isBoolean,
  'Boolean?': orNull(isBoolean),
  Date: isDate,
  Null: (value: unknown): boolean => value === null,
  // What a cell can take. NaN, infinities and other objects are refused here; see DIFFERENCES.md.
  Value: orNull((value) => isString(value) || isNumber(value) || isBoolean(value) || isDate(value)),
  Any: (): boolean => true,
  Range: isA('Range'),
  Sheet: isA('Sheet'),
  EmbeddedChart: isA('EmbeddedChart'),
  HtmlOutput: isA('HtmlOutput'),
  'DataValidation?': orNull(isA('DataValidation')),
  ConditionalFormatRule: isA('ConditionalFormatRule'),
};

export function matches(kind: Kind, value: unknown): boolean {
  if (!kind.endsWith('[]')) return scalars[kind as Scalar](value);
  const inner = kind.slice(0, -2) as Kind;
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) {
    if (!matches(inner, value[index] ?? null)) return false;
  }
  return true;
}

/** As Google's messages name a value: "String", "number", "(class)", "SpreadsheetApp.Range", "number[]". */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : describe(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'object') return typeof value;
  for (const [name, service] of classes) if (value instanceof service) return `SpreadsheetApp.${name}`;
  return '(class)';
}

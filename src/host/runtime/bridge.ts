/** What google.script.run lets through, each way, as measured on the live platform. */

/** Arguments of the panel as JSON text; throws for what Google refuses to send. */
export function toServer(args: readonly unknown[]): string {
  args.forEach((argument, index) => {
    if (!isSendable(argument, [])) throw new Error(`Failed due to illegal value in property: ${index}`);
  });
  return JSON.stringify(args.map((argument) => argument ?? null));
}

function isSendable(value: unknown, above: readonly object[]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  if (above.includes(value) || !['Object', 'Array'].includes(tagOf(value))) return false;
  return Object.values(value).every((item) => isSendable(item, [...above, value]));
}

/** `Object.prototype.toString` looks through realms; `instanceof` does not. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A result as the panel's success handler gets it. One date anywhere makes the whole of it null. */
export function toClient(result: unknown): unknown {
  return holdsDate(result, []) ? null : received(result);
}

function holdsDate(value: unknown, above: readonly object[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.includes(value)) throw new Error('Failed due to a circular reference in the returned value');
  if (tagOf(value) === 'Date') return true;
  return Object.values(value).some((item) => holdsDate(item, [...above, value]));
}

function received(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value === 'bigint' || typeof value === 'symbol') {
    throw new Error(`not in the local host: a returned ${typeof value}`);
  }
  if (typeof value !== 'object') return value;
  const tag = tagOf(value);
  if (tag === 'Array') return Array.from(value as unknown[], received);
  if (tag === 'Uint8Array')
    throw new Error("We're sorry, a server error occurred. Please wait a bit and try again.");
  // Maps, sets, patterns, promises and boxed numbers have nothing of their own to copy; classes lose theirs.
  const entries = tag === 'String' ? [] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, received(item)]));
}

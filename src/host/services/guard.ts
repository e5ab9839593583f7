/**
 * The one gate before every service method: counts the call, checks the execution's rights and the arguments' types,
 * applies time limits and planned faults. The methods behind it only do their work.
 */
import type { AuthMode, Effect, Kernel } from '../kernel/kernel.ts';
import { GOOGLE_METHODS } from './google.ts';
import { describe, type Kind, matches } from './kinds.ts';

export interface Rule {
  effect: Effect;
  /** Kinds of the arguments, in order. */
  takes: readonly Kind[];
  modes: readonly AuthMode[];
  /** Any one of these scopes is enough; none asked when absent. */
  scopes?: readonly string[];
}

export type Rules<Service> = { readonly [Method in keyof Service]: Rule };

/** Errors of services carry this name, by which scripts tell them from their own. */
export class Exception extends Error {
  override name = 'Exception';
}

type Method = (...args: unknown[]) => unknown;

/**
 * Puts the gate before the methods of a class. Names that Google has and this host lacks throw by name; names that
 * Google lacks too are undefined, as there.
 */
export function guardClass(
  kernel: Kernel,
  path: string,
  service: { prototype: object },
  rules: object,
): void {
  const prototype = service.prototype as Record<string, Method>;
  for (const [name, rule] of Object.entries(rules) as [string, Rule][]) {
    const body = prototype[name];
    if (body === undefined) throw new Error(`${path}.${name} has a rule and no body`);
    Object.defineProperty(prototype, name, {
      value: gate(kernel, path, name, rule, body),
      enumerable: false,
    });
  }
  const parent = Object.getPrototypeOf(prototype) as object;
  Object.setPrototypeOf(prototype, beyond(path, parent));
}

/** The same for a single object, such as SpreadsheetApp. */
export function guardObject<Service extends object>(
  kernel: Kernel,
  path: string,
  service: Service,
  rules: Rules<Service>,
): Service {
  const guarded = Object.create(beyond(path, Object.prototype)) as Record<string, unknown>;
  for (const [name, rule] of Object.entries(rules) as [string, Rule][]) {
    const body = (service as Record<string, Method>)[name];
    if (body === undefined) throw new Error(`${path}.${name} has a rule and no body`);
    guarded[name] = gate(kernel, path, name, rule, body);
  }
  return guarded as Service;
}

function gate(kernel: Kernel, path: string, name: string, rule: Rule, body: Method): Method {
  const short = path.slice(path.lastIndexOf('.') + 1);
  const call = `${short}.${name}`;
  return function (this: unknown, ...args: unknown[]): unknown {
    const halt = kernel.enter(call, rule.effect);
    if (halt !== undefined) throw new Exception(halt.message);
    permit(kernel, call, rule);
    checkArguments(`${path}.${name}`, rule.takes, args);
    return body.apply(this, args);
  };
}

function permit(kernel: Kernel, call: string, { modes, scopes }: Rule): void {
  if (!modes.includes(kernel.authMode)) throw new Exception(`You do not have permission to call ${call}`);
  if (scopes && !kernel.grants(scopes)) {
    throw new Exception(
      `You do not have permission to call ${call}. Required permissions: ${scopes.join(' || ')}`,
    );
  }
}

/** `undefined` is `null` to a service. */
function checkArguments(method: string, kinds: readonly Kind[], args: unknown[]): void {
  for (let index = 0; index < args.length; index += 1) args[index] ??= null;
  if (args.length === kinds.length && kinds.every((kind, index) => matches(kind, args[index]))) return;
  throw new Exception(
    `The parameters (${args.map(describe).join(',')}) don't match the method signature for ${method}.`,
  );
}

/** A prototype that answers for the part of Google's service this host does not have. */
export function beyond(path: string, parent: object | null): object {
  const short = path.slice(path.lastIndexOf('.') + 1);
  const names = GOOGLE_METHODS[short]?.split(' ') ?? [];
  return new Proxy(Object.create(parent) as object, {
    get(target, name, receiver) {
      const inherited = Reflect.get(target, name, receiver) as unknown;
      if (inherited !== undefined || typeof name !== 'string' || !names.includes(name)) return inherited;
      return () => {
        throw new Error(`not in the local host: ${short}.${name}`);
      };
    },
  });
}

import type { Kernel } from '../kernel/kernel.ts';

/** `new Date()` and `Date.now()` tell the execution's time, which passes by calls and waits, not by the wall clock. */
export function installClock(realm: Record<string, unknown>, kernel: Kernel): void {
  const clock = new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [kernel.now()] : args, newTarget) as object,
    apply: () => new Date(kernel.now()).toString(),
    get: (target, name, receiver) =>
      name === 'now' ? () => kernel.now() : (Reflect.get(target, name, receiver) as unknown),
  });
  Object.defineProperty(Date.prototype, 'constructor', { value: clock, writable: true, configurable: true });
  Object.defineProperty(realm, 'Date', { value: clock, writable: true, configurable: true });
}

import type { Kernel } from '../kernel/kernel.ts';

/** `console` and `Logger` write to the execution's log. */
export function installLog(realm: Record<string, unknown>, kernel: Kernel): void {
  const writer =
    (level: string) =>
    (...parts: unknown[]): void =>
      kernel.log(level, parts.map(inWords).join(' '));
  const levels = ['log', 'info', 'warn', 'error', 'debug'];
  realm.console = Object.fromEntries(levels.map((level) => [level, writer(level)]));
  realm.Logger = { log: writer('log') };
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

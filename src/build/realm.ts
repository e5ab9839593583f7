/**
 * What an Apps Script execution offers by name. Everything else (timers, fetch, URL, TextEncoder, crypto, window,
 * process, structuredClone …) is absent there, so a script that names it would fail when the line is reached.
 */

/** The services of the surface: the only part of Google that Sapa uses. */
export const SERVICE_NAMES = [
  'SpreadsheetApp',
  'LockService',
  'PropertiesService',
  'HtmlService',
  'Session',
  'Utilities',
] as const;

/** ES2019, and `globalThis` and `BigInt`, which V8 there has. Intl is left out: its texts change from V8 to V8. */
const LANGUAGE_NAMES =
  'Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Float32Array Float64Array Infinity Int16Array Int32Array ' +
  'Int8Array JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol ' +
  'SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI ' +
  'decodeURIComponent encodeURI encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined console';

export const REALM_NAMES: ReadonlySet<string> = new Set([...LANGUAGE_NAMES.split(' '), ...SERVICE_NAMES]);

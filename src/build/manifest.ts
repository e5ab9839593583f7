import * as z from 'zod/mini';

/** The least that works: this spreadsheet only, and the panel. A scope added later asks every user again. */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
] as const;

/**
 * Strict, so that an `addOns` section (for card add-ons), an advanced service or a web app cannot slip in. Google's
 * messages may quote a cell, and `exceptionLogging` would carry them to a log outside the spreadsheet.
 */
const manifest = z.strictObject({
  timeZone: z.literal('Asia/Almaty'),
  dependencies: z.strictObject({}),
  exceptionLogging: z.literal('NONE'),
  runtimeVersion: z.literal('V8'),
  oauthScopes: z.array(z.enum(SCOPES)).check(z.minLength(SCOPES.length), z.maxLength(SCOPES.length)),
});

/** What is wrong with the text of an appsscript.json, a line each. */
export function manifestViolations(json: string): string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return ['not JSON'];
  }
  const result = z.safeParse(manifest, parsed);
  if (result.success)
    return new Set(result.data.oauthScopes).size === SCOPES.length ? [] : ['oauthScopes: repeated'];
  return result.error.issues.map(({ path, message, code }) =>
    code === 'unrecognized_keys'
      ? `not allowed here: ${(path.concat('') as string[]).join('.')}`
      : `${path.join('.')}: ${message}`,
  );
}

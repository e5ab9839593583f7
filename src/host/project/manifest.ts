import * as z from 'zod/mini';

export interface Manifest {
  timeZone: string;
  oauthScopes: readonly string[];
}

const AUTH = 'https://www.googleapis.com/auth/';

/** Scopes that an editor add-on for Sheets may ask for; a slip of the pen in one would show at Google only. */
const KNOWN_SCOPES = [
  'spreadsheets.currentonly',
  'spreadsheets',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
  'script.external_request',
  'script.locale',
  'script.storage',
  'userinfo.email',
  'bigquery',
].map((scope) => AUTH + scope);

const manifestShape = z.strictObject({
  timeZone: z.string(),
  runtimeVersion: z.literal('V8'),
  exceptionLogging: z.optional(z.enum(['NONE', 'STACKDRIVER'])),
  // Advanced services ask for wide scopes; the add-on runs on the current spreadsheet alone.
  dependencies: z.optional(z.strictObject({ enabledAdvancedServices: z.optional(z.array(z.unknown())) })),
  oauthScopes: z.array(z.enum(KNOWN_SCOPES)),
  urlFetchWhitelist: z.optional(z.array(z.string().check(z.regex(/^https:\/\/[^/]+\//)))),
  sheets: z.optional(z.looseObject({})),
  executionApi: z.optional(z.looseObject({})),
});

/** Reads appsscript.json; throws with the reason when Google, or the rules of this add-on, would not take it. */
export function readManifest(source: string): Manifest {
  const read = z.safeParse(manifestShape, jsonOf(source));
  if (!read.success) throw new Error(`Manifest: ${read.error.issues.map(inWords).join('; ')}`);
  const { timeZone, oauthScopes, dependencies } = read.data;
  if ((dependencies?.enabledAdvancedServices ?? []).length > 0) {
    throw new Error('Manifest: an advanced service in the default manifest');
  }
  return { timeZone, oauthScopes };
}

function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    throw new Error('Manifest: not JSON');
  }
}

const inWords = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `unknown key ${issue.keys.join(', ')}`
    : `${issue.path.join('.')}: ${issue.code === 'invalid_value' ? 'not an allowed value' : issue.code}`;

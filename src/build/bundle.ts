import { build } from 'esbuild';
import { minify } from 'terser';
import { entryFunctions } from './entry.ts';
import { letsOnly } from './letsOnly.ts';
import { lightBundle } from './lightBundle.ts';
import { inRoot, readSource } from './paths.ts';
import type { ProjectFile } from './project.ts';
import { shortUndefined } from './shortUndefined.ts';
import { sidebarPage } from './sidebarPage.ts';
import { smallZod } from './smallZod.ts';
import { entrySource } from './stubs.ts';
import { twoLanguages } from './twoLanguages.ts';
import { withoutNotes } from './withoutNotes.ts';

/** Everything that is pushed to Google, in memory and nothing else; writing it is `main.ts`' part. */
export async function buildProject(): Promise<ProjectFile[]> {
  const [code, sidebar] = await Promise.all([codeSource(), sidebarPage()]);
  return [
    { name: 'appsscript', type: 'JSON', source: readSource('appsscript.json') },
    { name: 'Code', type: 'SERVER_JS', source: code },
    { name: 'Entry', type: 'SERVER_JS', source: entrySource(entryFunctions()) },
    { name: 'Sidebar', type: 'HTML', source: sidebar },
  ];
}

/**
 * ES2019 is the newest script that the push accepts for certain: class fields and private names are syntax errors
 * there. `utf8`: escaped Cyrillic is three times as long.
 */
const SCRIPT = { target: 'es2019', charset: 'utf8', legalComments: 'none', logLevel: 'silent' } as const;

async function codeSource(): Promise<string> {
  const { outputFiles } = await build({
    ...SCRIPT,
    entryPoints: [inRoot('src/addon/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Sapa',
    plugins: [twoLanguages, withoutNotes, smallZod],
  });
  return minified(letsOnly(lightBundle(outputFiles[0]?.text ?? '')));
}

/** Terser, because it leaves two per cent less than esbuild does, and the budget is tight. */
async function minified(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2019,
    compress: {
      passes: 2,
      ecma: 2019,
      hoist_funs: true,
      keep_fargs: false,
      pure_getters: true,
      unsafe_arrows: true,
    },
    format: { ecma: 2019 },
  });
  return shortUndefined(code ?? '');
}

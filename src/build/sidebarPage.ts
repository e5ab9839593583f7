import { build } from 'esbuild';
import { inRoot, readSource } from './paths.ts';

/** One page with its style and its script inside: the panel asks for nothing over the network. */
export async function sidebarPage(): Promise<string> {
  const [style, script] = await Promise.all([
    bundled('src/sidebar/sidebar.css'),
    bundled('src/sidebar/main.ts'),
  ]);
  return readSource('src/sidebar/sidebar.html')
    .replace('<!-- style -->', () => `<style>${style.trim()}</style>`)
    .replace('<!-- script -->', () => `<script>${withoutScriptlets(script.trim())}</script>`);
}

/** Google takes `<?` for the beginning of a scriptlet; in a script it stands within texts alone, and there it can be written so. */
const withoutScriptlets = (script: string): string => script.replace(/<\?/g, '<\\x3f');

/** The browsers are those Google supports, the last two of each: newer syntax than the server's is fine. */
async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRoot(path)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

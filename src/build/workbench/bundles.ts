/** The three scripts of the workbench: the page, the desk (a worker), and the bridge that stands in the panel's frame. */
import { build, type Plugin } from 'esbuild';
import { inRoot } from '../paths.ts';
import type { ProjectFile } from '../project.ts';
import { scriptModule } from './script.ts';

/** Names of modules that the build makes. */
const made = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: 'made',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^sapa:/ }, ({ path }) => ({ path, namespace: 'made' }));
    onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({
      contents: modules[path] ?? '',
      resolveDir: inRoot(''),
    }));
  },
});

/** Where words of fifty languages may be broken at the end of a line: five megabytes for texts that we never draw. */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup({ onLoad }) {
    onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][^\\/]+\.js$/ }, ({ path }) =>
      /index\.js$/.test(path) ? undefined : { contents: 'export {};' },
    );
  },
};

/** A script, and the files it was made of. */
export interface Bundle {
  readonly code: string;
  readonly inputs: readonly string[];
}

async function bundle(entry: string, plugins: readonly Plugin[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    plugins: [...plugins],
    logLevel: 'error',
  });
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

export const pageScript = (): Promise<Bundle> => bundle('src/workbench/page/main.ts', [withoutHyphenation]);

export const deskScript = (files: readonly ProjectFile[]): Promise<Bundle> =>
  bundle('src/workbench/desk/main.ts', [made({ 'sapa:script': scriptModule(files) })]);

export const bridgeScript = (callable: readonly string[]): Promise<Bundle> =>
  bundle('src/workbench/panel/main.ts', [
    made({ 'sapa:callable': `export const callable = ${JSON.stringify(callable)};` }),
  ]);

/** Univer's own styles and ours, as one sheet. */
export async function styleSheet(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRoot('src/workbench/page/page.css')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

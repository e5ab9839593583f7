import { Script } from 'node:vm';
import { build } from 'esbuild';
import type { ProjectFile } from '../build/project.ts';
import { type Line, milliseconds } from './line.ts';
import { sideBySide } from './measure.ts';
import { freshRealm } from './realm.ts';

const AIM = 5;
const ROUNDS = 15;

/** Every formula loads the script anew. The peer is the whole of zod alone, which an add-on may well carry. */
export async function loading(files: readonly ProjectFile[]): Promise<Line[]> {
  const source = files
    .filter(({ type }) => type === 'SERVER_JS')
    .map((file) => file.source)
    .join('\n');
  const zod = await wholeZod();
  const { ours, peer } = sideBySide(loader(source), loader(zod), ROUNDS);
  return [
    {
      what: `load the bundle in a fresh realm, median of ${ROUNDS}`,
      ours: milliseconds(ours),
      peer: `${milliseconds(peer)} (zod alone, whole)`,
      ratio: ours / peer,
      aim: `≤ ${AIM} ms`,
      isMet: ours <= AIM,
    },
  ];
}

let runs = 0;

/** Compiles and runs in a realm of its own; a text of its own each time, or V8 takes what it has compiled before. */
const loader = (source: string) => {
  return (): void => {
    const text = `${source}//${runs++}`;
    const context = freshRealm();
    new Script(text).runInContext(context);
  };
};

async function wholeZod(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export * as z from 'zod';", resolveDir: process.cwd() },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'peer',
    target: 'es2019',
    charset: 'utf8',
  });
  return outputFiles[0]?.text ?? '';
}

import { build } from 'esbuild';
import { LOAD_AIM, LOAD_ROUNDS, loader, serverSource } from '../build/loadTime.ts';
import type { ProjectFile } from '../build/project.ts';
import { type Line, milliseconds } from './line.ts';
import { sideBySide } from './measure.ts';

/** Every formula loads the script anew. The peer is the whole of zod alone, which an add-on may well carry. */
export async function loading(files: readonly ProjectFile[]): Promise<Line[]> {
  const zod = await wholeZod();
  const { ours, peer } = sideBySide(loader(serverSource(files)), loader(zod), LOAD_ROUNDS);
  return [
    {
      what: `load the bundle in a fresh realm, median of ${LOAD_ROUNDS}`,
      ours: milliseconds(ours),
      peer: `${milliseconds(peer)} (zod alone, whole)`,
      ratio: ours / peer,
      aim: `≤ ${LOAD_AIM} ms`,
      isMet: ours <= LOAD_AIM,
    },
  ];
}

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

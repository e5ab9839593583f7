/** A pushed project: its files are parsed as Google parses them and refused for the same reasons. */

import { type Manifest, readManifest } from './manifest.ts';
import { type FunctionHelp, readScript } from './script.ts';

/** As the body of the Apps Script API has it; names carry no extension. */
export interface ProjectFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

export interface Project {
  /** In push order, which is the order they run in. */
  scripts: readonly ProjectFile[];
  html: ReadonlyMap<string, string>;
  manifest: Manifest;
  /** Top-level names that a panel, a menu or a trigger may call. */
  callable: ReadonlySet<string>;
  /** By upper-case name: cells write functions in any case. */
  customFunctions: ReadonlyMap<string, CustomFunction>;
}

export interface CustomFunction {
  name: string;
  /** Parameter names, as formula help shows them when there is no other text. */
  parameters: readonly string[];
  help?: FunctionHelp;
}

export function readProject(files: readonly ProjectFile[]): Project {
  const manifest = files.find(({ name, type }) => name === 'appsscript' && type === 'JSON');
  if (manifest === undefined) throw new Error('Manifest: appsscript.json is missing');
  const scripts = files.filter(({ type }) => type === 'SERVER_JS');
  const callable = new Set<string>();
  const customFunctions = new Map<string, CustomFunction>();
  for (const { name, source } of scripts) {
    const script = readScript(name, source);
    for (const found of script.callable) callable.add(found);
    for (const found of script.declared) customFunctions.set(found.name.toUpperCase(), found);
  }
  const html = files.filter(({ type }) => type === 'HTML').map(({ name, source }) => [name, source] as const);
  return { scripts, html: new Map(html), manifest: readManifest(manifest.source), callable, customFunctions };
}

/** `npm run build:workbench`: the workbench as one file that opens by double click. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from '../paths.ts';
import { bytesOf } from '../project.ts';
import { assembleWorkbench } from './assemble.ts';

const { html } = await assembleWorkbench();
mkdirSync(inRoot('dist-workbench'), { recursive: true });
writeFileSync(inRoot('dist-workbench/sapa.html'), html);
console.log(`dist-workbench/sapa.html ${(bytesOf(html) / 1e6).toFixed(1)} MB`);

/** `npm run reference`: writes docs/reference out of the help blocks, the forms and the rules. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from '../paths.ts';
import { REFERENCE, referencePages } from './pages.ts';

const pages = referencePages();
// A function that is gone leaves no page behind.
rmSync(inRoot(REFERENCE), { recursive: true, force: true });
for (const [path, text] of pages) {
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), text);
  console.log(path);
}

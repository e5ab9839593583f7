/** `npm run reference`: writes docs/reference out of the help blocks, the forms and the rules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from '../paths.ts';
import { referencePages } from './pages.ts';

mkdirSync(inRoot('docs/reference'), { recursive: true });
for (const [path, text] of referencePages()) {
  writeFileSync(inRoot(path), text);
  console.log(path);
}

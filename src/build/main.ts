/** `npm run build`: writes `dist` and says the sizes of what is in it. */
import { buildToDist } from './dist.ts';
import { bytesOf, pathOf } from './project.ts';

for (const file of await buildToDist())
  console.log(`dist/${pathOf(file).padEnd(16)} ${String(bytesOf(file.source)).padStart(7)} bytes`);

/** `npm run build`: writes `dist` and says the sizes of what is in it, and how long a formula waits for it. */
import { buildToDist } from './dist.ts';
import { isFarTooSlow, LOAD_AIM, loadTime } from './loadTime.ts';
import { bytesOf, pathOf } from './project.ts';

const files = await buildToDist();
for (const file of files)
  console.log(`dist/${pathOf(file).padEnd(16)} ${String(bytesOf(file.source)).padStart(7)} bytes`);
const time = loadTime(files);
console.log(`loads in a fresh realm in ${time.toFixed(1)} ms, the aim is ≤ ${LOAD_AIM} ms`);
if (isFarTooSlow(time)) {
  console.error('not to be pushed: that is no slow machine; something is done at every load of the script');
  process.exitCode = 1;
}

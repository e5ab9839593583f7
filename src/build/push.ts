/** `npm run push`: builds, pushes with clasp, and compares what Google then holds with what was built. */
import { pushAndVerify } from './clasp.ts';
import { buildToDist } from './dist.ts';
import { ROOT } from './paths.ts';
import { hashOf } from './project.ts';

const files = await buildToDist();
try {
  const { output } = await pushAndVerify(ROOT, files);
  console.log(`${output.trim()}\nverified: ${hashOf(files).slice(0, 12)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** `npm run bench`: our times beside those of peers, measured in turn in one run. Medians; lower ratios are better. */
import { buildProject } from '../build/bundle.ts';
import { checking } from './checking.ts';
import { files } from './files.ts';
import { functionCalls } from './functions.ts';
import { job } from './job.ts';
import type { Line } from './line.ts';
import { tableText } from './line.ts';
import { loading } from './loading.ts';
import { quantities } from './quantities.ts';
import { bigRows } from './rows.ts';
import { shippedCore } from './shipped.ts';
import { summing } from './summing.ts';
import { words } from './words.ts';
import { workbench } from './workbench.ts';

const project = await buildProject();
const lines: Line[] = [...(await loading(project)), ...functionCalls(project)];
const core = await shippedCore();
const rows = bigRows(core);
lines.push(
  ...checking(core, rows),
  ...summing(core, rows),
  ...quantities(core),
  ...words(core),
  ...job(project),
  ...(await files()),
  ...(await workbench()),
);
process.stdout.write(`${tableText(lines)}\n`);
const missed = lines.filter(({ isMet }) => isMet === false);
process.stdout.write(
  missed.length === 0 ? '\nEvery aim is met.\n' : `\nMissed: ${missed.map(({ what }) => what).join('; ')}.\n`,
);

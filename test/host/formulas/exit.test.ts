import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const SCRIPT = `
import { createCalculator } from './src/host/formulas/calculator.ts';
import { addSheet, createWorkbook } from './src/host/model/create.ts';
const book = createWorkbook();
const sheet = addSheet(book, 'A');
sheet.cells[0] = [{ value: 20 }, { formula: '=SUM(A1,1)*2' }];
await createCalculator().recalculate(book, () => ({ ok: true, value: 1 }), []);
process.stdout.write(String(sheet.cells[0][1].value));
`;

test('a process that has calculated ends by itself and prints nothing of the engine', async () => {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', SCRIPT],
    { timeout: 20_000 },
  );
  expect({ stdout, stderr }).toEqual({ stdout: '42', stderr: '' });
});

import { Command, CommanderError } from 'commander';
import { withFileOptions } from './options.ts';
import { Trouble } from './trouble.ts';

/** Exit codes: 0 no errors, 1 errors found, 2 wrong usage or an unreadable file. */
const USAGE = 2;

const EXAMPLES = `
Кестені тексеру / проверить таблицу / check a table:
  npm run --silent sapa -- check marks.xlsx --lang kk
Қорытынды есеп жасау / сформировать свод / make the summary:
  npm run --silent sapa -- summary marks.xlsx --period 2025-T1 --out summary.xlsx --lang ru
Мәтіндегі сандар / цифры из текста / figures of a text:
  npm run --silent sapa -- figures article.txt
Дайын мысалдар / готовые примеры / ready examples:
  npm run --silent sapa -- demo --lang kk

Options of a command: npm run --silent sapa -- help summary
Exit codes: 0 no errors, 1 errors in the data, 2 wrong usage or an unreadable file`;

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', () => process.exit(code));

let code = 0;
// Commands are loaded when they are called: a formula on the command line needs neither charts nor files.
const program = new Command('sapa')
  .description(
    'Sapa on the command line: reads tables of marks, checks them and makes the summary by district',
  )
  .addHelpText('after', EXAMPLES)
  .exitOverride();

program
  .command('fn <name> [args...]')
  .description('call one custom function; arguments are JSON, a text in quotes of its own')
  .allowUnknownOption()
  .action(async (name: string, args: string[]) => {
    code = await (await import('./commands/fn.ts')).fn(name, args);
  });

withFileOptions(program.command('check <file>').description('check a .xlsx or .csv file'))
  .option('--report <file>', 'write the findings as .xlsx or .csv')
  .option('--slips <folder>', 'write a page for each school: what to correct, and where')
  .action(async (file: string, options) => {
    code = await (await import('./commands/check.ts')).check(file, options);
  });

withFileOptions(
  program
    .command('summary <file>')
    .description('figures of a period by district; with --out a workbook, with --charts pictures'),
)
  .requiredOption('--period <period>', '2025-11, 2025-T1, 2025-H1 or 2025')
  .option('--out <file>', 'write a workbook with the summary sheets and charts')
  .option('--charts <folder>', 'draw the charts as pictures')
  .option('--live', 'with --out: the figures of the overview as formulas')
  .action(async (file: string, options) => {
    code = await (await import('./commands/summary.ts')).summary(file, options);
  });

program
  .command('headers <texts...>')
  .description('say which column each heading means')
  .option('--json', 'print JSON')
  .action(async (texts: string[], options) => {
    code = (await import('./commands/headers.ts')).headers(texts, options);
  });

program
  .command('figures <file>')
  .description('every figure of a press text (.txt): amounts, percentages, changes, counts, periods')
  .option('--places', 'also the districts, cities and oblasts that it names')
  .option('--against <file>', 'the same text in the other language: only the figures that one of them lacks')
  .option('--lang <lang>', 'kk, ru or en')
  .option('--json', 'print JSON')
  .action(async (file: string, options) => {
    code = (await import('./commands/figures.ts')).figures(file, options);
  });

program
  .command('template <forms...>')
  .description('write ready sheets of forms: attainment, schools')
  .requiredOption('--out <file>', 'the workbook to write')
  .option('--lang <lang>', 'kk, ru or en')
  .action(async (forms: string[], options) => {
    code = await (await import('./commands/template.ts')).template(forms, options);
  });

program
  .command('demo')
  .description('make the examples, all or those named: workbook with summary, and pictures')
  .argument('[examples...]', 'oral-term-1, almaty-collegium …')
  .option('--out <folder>', 'where to', 'demo')
  .option('--lang <lang>', 'kk, ru or en')
  .action(async (examples, options) => {
    code = await (await import('./commands/demo.ts')).demo(examples, options);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) code = error.exitCode === 0 ? 0 : USAGE;
  else if (error instanceof Trouble) {
    process.stderr.write(`${error.message}\n`);
    code = USAGE;
  } else {
    // A fault of ours, with its trace for whoever mends it: exit code 1 would say that the data have errors.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    code = USAGE;
  }
}
process.exitCode = code;

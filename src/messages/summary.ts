import type { SummaryWord } from '../core/summary/plan.ts';
import type { Words } from './catalog.ts';
import { chartWords } from './summary/charts.ts';
import { formWords } from './summary/forms.ts';
import { leftOutWords } from './summary/leftOut.ts';
import { marksWords } from './summary/marks.ts';

/** Every word of the summary sheets. */
export const summaryWords: Readonly<Record<SummaryWord, Words>> = {
  ...marksWords,
  ...formWords,
  ...chartWords,
  ...leftOutWords,
};

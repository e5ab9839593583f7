import type { ColumnOverview, SheetOverview } from '../../../addon/contract.ts';
import type { Lang } from '../../../messages/catalog.ts';
import { dataWords } from '../../../messages/panel/data.ts';
import type { View } from '../../dom.ts';
import { type MeaningChoice, meaningsOf } from '../../doubts.ts';
import { choiceField, option, optionGroup } from '../controls.ts';

/** Values of the list that are no column: nothing chosen yet, and none of ours. */
const OPEN = '';
const UNUSED = '-';

export interface MeaningOptions {
  readonly id: string;
  readonly column: ColumnOverview;
  readonly sheet: SheetOverview;
  /** Chosen and not yet saved; undefined while nothing is. */
  readonly answer: string | null | undefined;
  readonly onChoose: (column: string | null | undefined) => void;
}

/** What a heading means: the guesses first, then «not used», then whatever else the form has. */
export function meaningField({ id, column, sheet, answer, onChoose }: MeaningOptions, lang: Lang): View {
  const { perhaps, others } = meaningsOf(column, sheet);
  const options = (choices: readonly MeaningChoice[]) =>
    choices.map((choice) => ({ value: choice.column, text: choice.meaning[lang] }));
  const value = answer === undefined ? OPEN : (answer ?? UNUSED);
  return choiceField(
    { id, label: dataWords.meaning[lang], value },
    (chosen) => onChoose(chosen === OPEN ? undefined : chosen === UNUSED ? null : chosen),
    option({ value: OPEN, text: dataWords.choose[lang] }),
    optionGroup(dataWords.perhaps[lang], options(perhaps)),
    option({ value: UNUSED, text: dataWords.unused[lang] }),
    optionGroup(dataWords.otherColumns[lang], options(others)),
  );
}

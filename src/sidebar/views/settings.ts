import { BUDGET_AMOUNTS } from '../../core/settings.ts';
import { fill, LANGS, type Lang, type Words } from '../../messages/catalog.ts';
import { frameWords } from '../../messages/panel/frame.ts';
import { ruleSheetWords } from '../../messages/panel/ruleSheet.ts';
import { settingsWords as words } from '../../messages/panel/settings.ts';
import { h, type View } from '../dom.ts';
import type { SettingsFlow } from '../flows/settings.ts';
import { checkDraft, type NumberField, type SettingsDraft, shownDraft } from '../settingsDraft.ts';
import { presentValue, type State } from '../state.ts';
import { busy, button, choiceField, okMark, option } from './controls.ts';
import { LANG_NAMES } from './frame.ts';
import { problem } from './problem.ts';

export const FIELD_IDS = {
  executor: 'executor',
  includeGradeOne: 'grade-one',
  minimumBase: 'minimum-base',
  tolerance: 'tolerance',
  budgetAmounts: 'budget-amounts',
} satisfies Partial<Record<keyof SettingsDraft, string>>;

/** What belongs to the person, then what belongs to the workbook; one button saves all, so no half is ever in force. */
export function settingsView(state: State, events: SettingsFlow): View {
  const { settings, lang } = state;
  const { saved, saving } = settings;
  const value = presentValue(saved);
  if (value === undefined) {
    return h(
      'div',
      {},
      saved.is === 'failed'
        ? problem(saved.problem, lang, 'retry-settings', () => void events.load())
        : busy(frameWords.loading[lang]),
    );
  }
  const draft = shownDraft(value.settings, settings.draft, lang);
  const wrong: ReadonlySet<NumberField> =
    saving.is === 'refused' ? checkDraft(value.settings, settings.draft).wrong : new Set();
  // At the button, which Enter in a field presses too: a frame without leave for forms tells nothing of a submission.
  const onclick = (event: Event) => {
    event.preventDefault();
    events.save();
  };
  return h(
    'form',
    // Our own messages stand beside the fields: the browser's would be in the browser's language.
    { novalidate: true },
    h('h2', {}, words.forYou[lang]),
    languageField(draft, value.accountLanguage, lang, events),
    textField('executor', draft, { lang, events, maxlength: 120, autocomplete: 'name' }),
    h('h2', {}, words.forWorkbook[lang]),
    gradeOneField(draft, lang, events),
    textField('minimumBase', draft, { lang, events, wrong, inputmode: 'numeric' }),
    textField('tolerance', draft, { lang, events, wrong, inputmode: 'decimal' }),
    budgetField(draft, lang, events),
    rulesField(state, events),
    saving.is === 'failed' && problem(saving.problem, lang, 'retry-save'),
    h(
      'div',
      { class: 'actions' },
      h(
        'button',
        {
          id: 'save',
          class: 'primary',
          type: 'submit',
          onclick,
          'aria-disabled': saving.is === 'saving' ? 'true' : undefined,
        },
        (saving.is === 'saving' ? words.saving : words.save)[lang],
      ),
      saving.is === 'saved' && h('p', { class: 'saved' }, okMark(), words.saved[lang]),
      saving.is === 'refused' && wrong.size > 0 && h('p', { class: 'wrong' }, words.notSaved[lang]),
    ),
  );
}

/** The blank value is the account's language. */
const languageField = (
  { language }: SettingsDraft,
  account: Lang,
  lang: Lang,
  { type }: SettingsFlow,
): View =>
  choiceField(
    { id: 'language', label: words.language[lang], value: language ?? '' },
    (chosen) => type({ language: LANGS.find((each) => each === chosen) ?? null }),
    option({ value: '', text: fill(words.languageOfAccount[lang], { name: LANG_NAMES[account] }) }),
    ...LANGS.map((each) => option({ value: each, text: LANG_NAMES[each] })),
  );

const budgetField = ({ budgetAmounts }: SettingsDraft, lang: Lang, { type }: SettingsFlow): View =>
  choiceField(
    {
      id: FIELD_IDS.budgetAmounts,
      label: words.budgetAmounts[lang],
      value: budgetAmounts,
      hint: words.budgetAmountsText[lang],
    },
    (chosen) => type({ budgetAmounts: BUDGET_AMOUNTS.find((each) => each === chosen) ?? budgetAmounts }),
    ...BUDGET_AMOUNTS.map((each) => option({ value: each, text: words[each][lang] })),
  );

/** Rules have a sheet of their own, where all of them are seen side by side. */
const rulesField = ({ settings: { rules }, lang }: State, { openRules }: SettingsFlow): View =>
  h(
    'div',
    { class: 'field', key: 'rules' },
    button(
      {
        id: 'open-rules',
        isOff: rules.is === 'opening',
        'aria-describedby': 'rules-hint',
        onclick: openRules,
      },
      (rules.is === 'opening' ? ruleSheetWords.opening : ruleSheetWords.open)[lang],
    ),
    h('p', { id: 'rules-hint', class: 'hint' }, ruleSheetWords.openText[lang]),
    rules.is === 'failed' && problem(rules.problem, lang, 'retry-rules', openRules),
  );

interface TextFieldOptions {
  readonly lang: Lang;
  readonly events: SettingsFlow;
  readonly wrong?: ReadonlySet<NumberField>;
  readonly [attribute: string]: unknown;
}

const HINTS: Readonly<Record<'executor' | NumberField, Words>> = {
  executor: words.executorText,
  minimumBase: words.minimumBaseText,
  tolerance: words.toleranceText,
};
const WRONG: Readonly<Record<NumberField, Words>> = {
  minimumBase: words.minimumBaseWrong,
  tolerance: words.toleranceWrong,
};

function textField(
  name: 'executor' | NumberField,
  draft: SettingsDraft,
  { lang, events, wrong, ...attributes }: TextFieldOptions,
): View {
  const id = FIELD_IDS[name];
  const isWrong = name !== 'executor' && wrong?.has(name) === true;
  return h(
    'div',
    { class: 'field', key: id },
    h('label', { for: id }, words[name][lang]),
    h('input', {
      id,
      type: 'text',
      value: draft[name],
      'aria-describedby': isWrong ? `${id}-wrong ${id}-hint` : `${id}-hint`,
      'aria-invalid': isWrong ? 'true' : undefined,
      oninput: (event: Event) => events.type({ [name]: (event.target as HTMLInputElement).value }),
      ...(attributes as Record<string, string | number>),
    }),
    name !== 'executor' && isWrong && h('p', { id: `${id}-wrong`, class: 'wrong' }, WRONG[name][lang]),
    h('p', { id: `${id}-hint`, class: 'hint' }, HINTS[name][lang]),
  );
}

const gradeOneField = ({ includeGradeOne }: SettingsDraft, lang: Lang, { type }: SettingsFlow): View =>
  h(
    'div',
    { class: 'field', key: 'grade-one' },
    h(
      'label',
      { class: 'tick' },
      h('input', {
        id: FIELD_IDS.includeGradeOne,
        type: 'checkbox',
        checked: includeGradeOne,
        'aria-describedby': 'grade-one-hint',
        onchange: (event: Event) => type({ includeGradeOne: (event.target as HTMLInputElement).checked }),
      }),
      words.includeGradeOne[lang],
    ),
    h('p', { id: 'grade-one-hint', class: 'hint' }, words.includeGradeOneText[lang]),
  );

import type { Settings } from '../../addon/settings.ts';
import type { Lang } from '../../messages/catalog.ts';
import { ruleSheet, ruleSheetWords } from '../../messages/panel/ruleSheet.ts';
import { settingsWords } from '../../messages/panel/settings.ts';
import { focusOn } from '../focus.ts';
import type { Panel } from '../panel.ts';
import { checkDraft, type SettingsDraft } from '../settingsDraft.ts';
import { presentValue, type SettingsState } from '../state.ts';
import { FIELD_IDS } from '../views/settings.ts';

export type SettingsFlow = ReturnType<typeof settingsFlow>;

/** Reading, typing and saving settings, and the language of the panel. */
export function settingsFlow(panel: Panel) {
  /** A language chosen before the settings have come is not undone by them. */
  let isLangChosen = false;

  const setSettings = (change: Partial<SettingsState>) =>
    panel.set({ settings: { ...panel.state.settings, ...change } });

  async function load(): Promise<void> {
    setSettings({ saved: { is: 'loading' } });
    const answer = await panel.call('settings.read', {});
    if (!answer.ok) return setSettings({ saved: panel.failed(answer.error) });
    setSettings({ saved: { is: 'ready', value: answer.value } });
    const { settings, accountLanguage } = answer.value;
    if (isLangChosen) await write({ ...settings, language: panel.lang });
    else panel.set({ lang: settings.language ?? accountLanguage });
  }

  /** The settings go to the script together, so that no half of them is ever in force. */
  async function write(settings: Settings): Promise<boolean> {
    const answer = await panel.call('settings.write', settings);
    if (!answer.ok) {
      setSettings({ saving: panel.failed(answer.error) });
      return false;
    }
    const value = presentValue(panel.state.settings.saved);
    if (value !== undefined)
      setSettings({ saved: { is: 'ready', value: { ...value, settings: answer.value } } });
    return true;
  }

  function chooseLang(lang: Lang): void {
    isLangChosen = true;
    panel.set({ lang });
    const value = presentValue(panel.state.settings.saved);
    const { language: _, ...draft } = panel.state.settings.draft;
    setSettings({ draft });
    // Only the language: what is being typed into the form is saved by its own button.
    if (value !== undefined) void write({ ...value.settings, language: lang });
  }

  async function save(): Promise<void> {
    const value = presentValue(panel.state.settings.saved);
    if (value === undefined) return;
    const { draft } = panel.state.settings;
    const { settings, wrong } = checkDraft(value.settings, draft);
    const [first] = wrong;
    if (first !== undefined) {
      setSettings({ saving: { is: 'refused' } });
      panel.sayWords(settingsWords.notSaved);
      return focusOn(FIELD_IDS[first]);
    }
    setSettings({ saving: { is: 'saving' } });
    if (!(await write(settings))) return;
    // What was typed while the answer was on its way stays.
    const later = Object.entries(panel.state.settings.draft).filter(
      ([name, typed]) => draft[name as keyof SettingsDraft] !== typed,
    );
    setSettings({ draft: Object.fromEntries(later), saving: { is: 'saved' } });
    if (settings.language !== value.settings.language)
      panel.set({ lang: settings.language ?? value.accountLanguage });
    panel.sayWords(settingsWords.saved);
  }

  async function openRules(): Promise<void> {
    setSettings({ rules: { is: 'opening' } });
    const answer = await panel.call('rules.open', ruleSheet(panel.lang));
    if (!answer.ok) return setSettings({ rules: panel.failed(answer.error) });
    setSettings({ rules: { is: 'idle' } });
    panel.sayWords(ruleSheetWords.opened, { sheet: answer.value.sheet });
  }

  return {
    load,
    openRules: () => void openRules(),
    chooseLang,
    save: () => void save(),
    type: (typed: Partial<SettingsDraft>) => {
      const { draft, saving } = panel.state.settings;
      const isTold = saving.is === 'refused';
      setSettings({ draft: { ...draft, ...typed }, saving: isTold ? saving : { is: 'idle' } });
    },
  };
}

import type { Finding } from '../../core/finding.ts';
import { findingText } from '../../messages/findings.ts';
import { acceptedHeads, acceptWords } from '../../messages/panel/accept.ts';
import { ruleTitle } from '../../messages/panel/rules.ts';
import { focusOn } from '../focus.ts';
import type { Panel } from '../panel.ts';
import type { AcceptState } from '../state.ts';
import type { CheckFlow } from './check.ts';

export type AcceptFlow = ReturnType<typeof acceptFlow>;

/** Taking a finding as it is, with a reason; then the workbook is checked afresh. */
export function acceptFlow(panel: Panel, checking: CheckFlow) {
  const setAccept = (change: Partial<AcceptState>) => {
    const { accept } = panel.state;
    if (accept !== undefined) panel.set({ accept: { ...accept, ...change } });
  };

  async function save(finding: Finding): Promise<void> {
    const { accept, lang } = panel.state;
    if (accept === undefined || accept.isSaving) return;
    const reason = accept.reason.trim();
    if (reason === '') {
      setAccept({ isRefused: true });
      panel.sayWords(acceptWords.reasonMissing);
      return focusOn(`${accept.id}-reason`);
    }
    setAccept({ isSaving: true, problem: undefined });
    const { sheet, row, column, rule, message } = finding;
    const answer = await panel.call('finding.accept', {
      finding: { sheet, row, ...(column !== undefined && { column }), rule, message },
      told: findingText(finding, lang),
      ruleTitle: ruleTitle(rule)[lang],
      reason,
      until: accept.until,
      title: acceptWords.title[lang],
      heads: acceptedHeads.map((head) => head[lang]),
      word: acceptWords.word[lang],
    });
    if (!answer.ok) return setAccept({ isSaving: false, problem: panel.failed(answer.error).problem });
    panel.set({ accept: undefined });
    focusOn('findings');
    await checking.checkAfter(acceptWords.done[lang]);
  }

  return {
    open: (id: string) => {
      panel.set({
        accept: { id, reason: '', until: '', isSaving: false, isRefused: false, problem: undefined },
      });
      focusOn(`${id}-reason`);
    },
    type: (change: { readonly reason?: string; readonly until?: string }) => setAccept(change),
    cancel: (id: string) => {
      panel.set({ accept: undefined });
      focusOn(`${id}-accept`);
    },
    save: (finding: Finding) => void save(finding),
  };
}

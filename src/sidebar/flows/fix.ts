import type { FixOutcome, FixRequest } from '../../addon/contract.ts';
import type { Finding } from '../../core/finding.ts';
import { fill } from '../../messages/catalog.ts';
import { numberWords } from '../../messages/numbers.ts';
import { fixWords } from '../../messages/panel/fix.ts';
import { batchOf, fixRequests } from '../findings/fixes.ts';
import { findingsOf } from '../findings/results.ts';
import type { Panel } from '../panel.ts';
import type { CheckFlow } from './check.ts';

export type FixFlow = ReturnType<typeof fixFlow>;

/** Applying fixes and taking them back. After each the workbook is checked afresh: one cell can settle several findings. */
export function fixFlow(panel: Panel, checking: CheckFlow) {
  const isBusy = () => ['gathering', 'fixing', 'undoing'].includes(panel.state.fix.is);

  async function apply(all: readonly FixRequest[]): Promise<void> {
    const fixes = batchOf(all);
    panel.set({ fix: { is: 'fixing' } });
    const answer = await panel.call('fix.apply', { fixes: [...fixes] });
    if (!answer.ok) return panel.set({ fix: panel.failed(answer.error) });
    const outcome = answer.value;
    panel.set({ fix: { is: 'fixed', outcome, left: all.length - fixes.length }, canUndo: outcome.canUndo });
    await afterwards(outcomeText(outcome));
  }

  async function afterwards(said: string): Promise<void> {
    panel.say(said);
    await checking.checkAfter(said);
  }

  function outcomeText({ applied, refused }: FixOutcome): string {
    const text = (message: typeof fixWords.fixed, n: number) =>
      `${fill(message[panel.lang], { n: numberWords(n, panel.lang) })}.`;
    return [text(fixWords.fixed, applied), refused.length > 0 && text(fixWords.left, refused.length)]
      .filter(Boolean)
      .join(' ');
  }

  return {
    fixOne: (finding: Finding) => {
      if (!isBusy()) void apply(fixRequests([finding]));
    },
    /** All of one rule in one sheet, those not yet loaded included. */
    fixAlike: async (key: string) => {
      if (isBusy()) return;
      panel.set({ fix: { is: 'gathering' } });
      panel.sayWords(fixWords.gathering);
      const isThere = await checking.fetchWhole(key);
      const { results } = panel.state.check;
      const requests = results === undefined ? [] : fixRequests(findingsOf(results, key));
      if (!isThere || requests.length === 0) return panel.set({ fix: { is: 'idle' } });
      await apply(requests);
    },
    undo: async () => {
      if (isBusy()) return;
      panel.set({ fix: { is: 'undoing' } });
      const answer = await panel.call('fix.undo', {});
      if (!answer.ok) return panel.set({ fix: panel.failed(answer.error) });
      const { restored, canUndo } = answer.value;
      panel.set({ fix: { is: 'undone', restored }, canUndo });
      await afterwards(`${fill(fixWords.undone[panel.lang], { n: numberWords(restored, panel.lang) })}.`);
    },
  };
}

import { traceWords } from '../../messages/panel/trace.ts';
import type { Panel, Place } from '../panel.ts';
import { presentValue } from '../state.ts';

export type TraceFlow = ReturnType<typeof traceFlow>;

/** Where a figure comes from, and what a row moves. */
export function traceFlow(panel: Panel) {
  async function ask(): Promise<void> {
    const before = presentValue(panel.state.trace);
    panel.set({ trace: { is: 'loading', ...(before && { value: before }) } });
    panel.sayWords(traceWords.asking);
    const answer = await panel.call('cell.trace', {});
    if (!answer.ok) return panel.set({ trace: panel.failed(answer.error) });
    const traced = answer.value;
    panel.set({ trace: { is: 'ready', value: traced } });
    if (traced.is === 'figure') panel.say(traced.title[panel.lang]);
    else panel.sayWords(traceWords.moves, { sheet: traced.sheet, row: traced.row, n: traced.count });
  }

  return {
    ask: () => void ask(),
    select: (place: Place, pressed: Event) => void panel.select(place, pressed),
  };
}

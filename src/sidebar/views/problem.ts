import { fill, type Lang } from '../../messages/catalog.ts';
import { frameWords } from '../../messages/panel/frame.ts';
import { actionRefusals, type CallRefusalCode, callRefusals } from '../../messages/refusals/action.ts';
import { h, type View } from '../dom.ts';
import type { Problem } from '../state.ts';
import { button } from './controls.ts';

/** What happened and what to do, in the user's language; the code alone never reaches them. */
export const problemText = ({ code, values }: Problem, lang: Lang): string =>
  fill({ ...actionRefusals, ...callRefusals }[code][lang], values);

/** Nothing is wrong, it only has to be waited for. */
const WAIT: ReadonlySet<CallRefusalCode> = new Set<CallRefusalCode>(['busy', 'locked', 'service-busy']);
/** An old page cannot be mended by asking again: only opening the panel anew brings the new one. */
const REOPEN: ReadonlySet<CallRefusalCode> = new Set<CallRefusalCode>([
  'version-mismatch',
  'unknown-action',
  'request-unreadable',
]);

/** A word stands beside the colour: colour alone says nothing to some. `id` names the button that tries again. */
export function problem(problem: Problem, lang: Lang, id: string, onRetry?: () => void): View {
  const isWait = WAIT.has(problem.code);
  return h(
    'div',
    { class: isWait ? 'notice wait' : 'notice problem', id: `${id}-problem`, tabindex: -1 },
    h('strong', {}, (isWait ? frameWords.wait : frameWords.error)[lang]),
    h('p', {}, problemText(problem, lang)),
    onRetry !== undefined &&
      !REOPEN.has(problem.code) &&
      button({ id, onclick: onRetry }, frameWords.retry[lang]),
  );
}

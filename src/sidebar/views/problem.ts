import { fill, type Lang } from '../../messages/catalog.ts';
import { panelWords } from '../../messages/panel.ts';
import { actionRefusals, callRefusals } from '../../messages/refusals/action.ts';
import { h } from '../dom.ts';
import type { Problem } from '../state.ts';

/** What happened and what to do, in the user's language; the code alone never reaches them. */
export const problemText = ({ code, values }: Problem, lang: Lang): string =>
  fill({ ...actionRefusals, ...callRefusals }[code][lang], values);

/** The word «error» stands beside the colour: colour alone says nothing to some. */
export const problem = (problem: Problem, lang: Lang, onRetry?: () => void): Node =>
  h(
    'div',
    { class: 'problem' },
    h('strong', {}, `${panelWords.error[lang]}: `),
    problemText(problem, lang),
    onRetry !== undefined &&
      h('p', {}, h('button', { id: 'retry', onclick: onRetry }, panelWords.retry[lang])),
  );

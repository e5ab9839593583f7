/** One line for whoever comes for the first time: what this is and where to begin. Gone once it is understood. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { readStored, store } from '../stored.ts';

const KEY = 'sapa.welcomed';

export function welcome(bench: Bench, openFile: () => void): HTMLElement {
  const strip = h('section', { class: 'welcome', id: 'welcome' });
  if (readStored(KEY) !== null) strip.hidden = true;
  const draw = () => {
    strip.setAttribute('aria-label', bench.text(W.welcomeTitle));
    strip.replaceChildren(
      h('p', {}, h('strong', {}, `${bench.text(W.welcomeTitle)}.`), ' ', bench.text(W.welcomeText)),
      h('button', { class: 'button', type: 'button', onclick: openFile }, bench.text(W.welcomeOwn)),
      h(
        'button',
        {
          id: 'understood',
          class: 'button primary',
          type: 'button',
          onclick: () => {
            store(KEY, '1');
            strip.hidden = true;
            bench.grid.focus();
          },
        },
        bench.text(W.understood),
      ),
    );
  };
  bench.on(['language'], draw);
  draw();
  return strip;
}

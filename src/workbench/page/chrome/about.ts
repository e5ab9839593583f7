/** What Sapa is, and the licences of what its page is made with. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { licences } from '../project.ts';
import { icon, logo } from './icons.ts';

export function openAbout(bench: Bench): void {
  const dialog = h(
    'dialog',
    { id: 'about', class: 'dialog about', 'aria-labelledby': 'about-title' },
    h(
      'div',
      { class: 'install-head' },
      logo(),
      h('h2', { id: 'about-title' }, bench.text(W.about)),
      h(
        'button',
        { class: 'tool', type: 'button', 'aria-label': bench.text(W.close), onclick: () => dialog.close() },
        icon('close'),
      ),
    ),
    h('p', {}, bench.text(W.aboutText)),
    // The texts are English, as their authors have written them.
    h('pre', { lang: 'en', tabindex: 0, role: 'region', 'aria-label': bench.text(W.licences) }, licences()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

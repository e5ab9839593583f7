/** What Sapa is, and the licences of what its page is made with. */
import { workbenchWords as W } from '../../../messages/workbench.ts';
import type { Bench } from '../bench.ts';
import { h } from '../dom.ts';
import { licences } from '../project.ts';
import { logo } from './icons.ts';
import { openWindow } from './window.ts';

export const openAbout = (bench: Bench): void =>
  openWindow(
    bench,
    { id: 'about', title: bench.text(W.about), kind: 'about', sign: logo() },
    h('p', {}, bench.text(W.aboutText)),
    // The texts are English, as their authors have written them.
    h('pre', { lang: 'en', tabindex: 0, role: 'region', 'aria-label': bench.text(W.licences) }, licences()),
  );

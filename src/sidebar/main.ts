/** Starts the panel inside Google's frame. The account's language comes with the settings; the browser's until then. */
import { langOfLocale } from '../messages/language.ts';
import { App } from './app.ts';
import { makeCall, type Runner } from './call.ts';

/** `host` is Google's own; a frame that only answers calls may lack it. */
declare const google: {
  readonly script: { readonly run: Runner; readonly host?: { readonly editor?: { focus(): void } } };
};

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id} in the page`);
  return found;
};

new App({
  call: makeCall(() => google.script.run),
  root: element('app'),
  live: element('live'),
  lang: langOfLocale(navigator.language),
  focusSheet: () => google.script.host?.editor?.focus(),
}).start();

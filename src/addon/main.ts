/**
 * The whole add-on as Google sees it: the custom functions, and every function declared here, becomes a top-level
 * function of Entry.js. Nothing else may be declared here, and nothing runs while the script loads.
 */
import { langOfLocale } from '../messages/language.ts';
import { menuWords } from '../messages/menu.ts';
import { services } from '../sheets/services.ts';
import { actions } from './actions/index.ts';
import { askPanel } from './asked.ts';
import { answer } from './dispatch.ts';

export { FUNCTIONS } from '../functions/index.ts';

/** Runs before the user has allowed anything (AuthMode.NONE): the menu and the account's language, no more. */
export function onOpen(): void {
  const { Session, SpreadsheetApp } = services();
  const lang = langOfLocale(Session.getActiveUserLocale());
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menuWords.openPanel[lang], 'showSidebar')
    .addItem(menuWords.trace[lang], 'showSource')
    .addToUi();
}

/** The file is already open when the add-on is installed, so no other event brings the menu. */
export function onInstall(): void {
  onOpen();
}

export function showSidebar(): void {
  const { HtmlService, SpreadsheetApp } = services();
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Sapa'));
}

/** «Қайдан?» from the menu: the panel opens and asks for the cell the user stands on. */
export function showSource(): void {
  askPanel(services(), 'trace');
  showSidebar();
}

/** The only door of the panel: one JSON text in, one out. */
export function dispatch(request: unknown): string {
  return answer(request, actions, services);
}

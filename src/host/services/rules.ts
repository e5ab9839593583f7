/** Short ways to write the rules of the guard. */
import type { AuthMode } from '../kernel/kernel.ts';
import type { Rule } from './guard.ts';
import type { Kind } from './kinds.ts';

const AUTH = 'https://www.googleapis.com/auth/';
export const SPREADSHEETS = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`] as const;
export const CONTAINER_UI = [`${AUTH}script.container.ui`] as const;

export const EVERYWHERE: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'];
export const AUTHORISED: readonly AuthMode[] = ['LIMITED', 'FULL', 'CUSTOM_FUNCTION'];
export const IN_THE_EDITOR: readonly AuthMode[] = ['LIMITED', 'FULL'];
export const MENUS: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];

/** Asks the spreadsheet. Custom functions may do so too. */
export const read = (...takes: Kind[]): Rule => ({
  effect: 'read',
  takes,
  modes: AUTHORISED,
  scopes: SPREADSHEETS,
});

/** Changes the spreadsheet: never from a custom function. */
export const write = (...takes: Kind[]): Rule => ({
  effect: 'write',
  takes,
  modes: IN_THE_EDITOR,
  scopes: SPREADSHEETS,
});

/** Known without asking the server: builders, coordinates. */
export const local = (...takes: Kind[]): Rule => ({
  effect: 'local',
  takes,
  modes: AUTHORISED,
  scopes: SPREADSHEETS,
});

/** Asks for no scope. */
export const free = (modes: readonly AuthMode[], ...takes: Kind[]): Rule => ({
  effect: 'local',
  takes,
  modes,
});

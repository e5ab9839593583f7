import type { ActionMap } from '../action.ts';
import { readSettings } from './readSettings.ts';
import { writeSettings } from './writeSettings.ts';

/** Everything the panel can ask for. A new action is one file in this folder and one line here. */
export const actions = [readSettings, writeSettings] as const;

export type Actions = ActionMap<typeof actions>;
export type ActionName = keyof Actions;

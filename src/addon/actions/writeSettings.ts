import { ok, refuse } from '../../core/result.ts';
import { defineAction } from '../action.ts';
import { settingsSchema, writeSettings as store } from '../settings.ts';

/** Replaces all the settings at once: the panel shows them together and saves them together. */
export const writeSettings = defineAction({
  name: 'settings.write',
  input: settingsSchema,
  run: (settings, services) => (store(settings, services) ? ok(settings) : refuse('no-storage')),
});

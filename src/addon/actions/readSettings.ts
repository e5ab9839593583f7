import * as z from 'zod/mini';
import { ok } from '../../core/result.ts';
import { langOfLocale } from '../../messages/language.ts';
import { defineAction } from '../action.ts';
import { readSettings as stored } from '../settings.ts';

/** The settings, and the language of the user's account for as long as none is chosen. */
export const readSettings = defineAction({
  name: 'settings.read',
  input: () => z.strictObject({}),
  run: (_input, services) =>
    ok({ settings: stored(services), accountLanguage: langOfLocale(services.Session.getActiveUserLocale()) }),
});

import type { Services } from './surface.ts';

/**
 * The services of this realm, looked up when asked for and never kept: the bundle loads for every formula and for the
 * menu, under rights that allow none of them (PropertiesService exists there, but its methods throw).
 */
export const services = (): Services => ({
  SpreadsheetApp,
  LockService,
  PropertiesService,
  HtmlService,
  Session,
  Utilities,
});

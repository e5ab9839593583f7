/** Google's own types satisfy our surface: this file only has to compile. */
/// <reference types="google-apps-script" />
import type { Services } from '../src/sheets/surface.ts';

declare const google: {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  LockService: GoogleAppsScript.Lock.LockService;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  Session: GoogleAppsScript.Base.Session;
  Utilities: GoogleAppsScript.Utilities.Utilities;
};

export const services: Services = google;

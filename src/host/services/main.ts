/**
 * The Apps Script services, made inside the realm of one execution, so that every array, date and error a script gets
 * from them belongs to its own realm. Only this file touches the realm's global object.
 */
import type { Services } from '../../sheets/surface.ts';
import type { Kernel } from '../kernel/kernel.ts';
import * as chart from './chart.ts';
import { installClock } from './clock.ts';
import {
  BOOLEAN_CONDITION,
  BooleanConditionService,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_FORMAT_RULE_BUILDER,
  ConditionalFormatRuleBuilderService,
  ConditionalFormatRuleService,
} from './conditional.ts';
import { absentService, chartTypes } from './elsewhere.ts';
import { GOOGLE_GLOBALS } from './google.ts';
import { guardClass, guardObject, type Rules } from './guard.ts';
import { HTML_OUTPUT, HTML_SERVICE, HtmlOutputService, htmlService } from './html.ts';
import { registerClass } from './kinds.ts';
import { LOCK, LOCK_SERVICE, LockService } from './lock.ts';
import { installLog } from './log.ts';
import { DEVELOPER_METADATA, DeveloperMetadataService } from './metadata.ts';
import { PROPERTIES, PROPERTIES_SERVICE, PropertiesService } from './properties.ts';
import { PROTECTION, ProtectionService } from './protection.ts';
import { RangeService } from './range.ts';
import { RANGE } from './rangeRules.ts';
import { AUTHORISED, EVERYWHERE, free, IN_THE_EDITOR, local, MENUS, SPREADSHEETS } from './rules.ts';
import { SheetService } from './sheet.ts';
import { SHEET } from './sheetRules.ts';
import { SPREADSHEET, SpreadsheetService } from './spreadsheet.ts';
import { installStacks } from './stacks.ts';
import { type RealmCalls, realmCalls } from './transfer.ts';
import { MENU, MenuService, UI, UiService } from './ui.ts';
import { UTILITIES, utilities } from './utilities.ts';
import {
  DATA_VALIDATION,
  DATA_VALIDATION_BUILDER,
  DataValidationBuilderService,
  DataValidationService,
} from './validation.ts';

const SPREADSHEET_APP: Rules<Services['SpreadsheetApp']> = {
  getActiveSpreadsheet: local(),
  getUi: free(MENUS),
  flush: { effect: 'flush', takes: [], modes: AUTHORISED, scopes: SPREADSHEETS },
  newDataValidation: local(),
  newConditionalFormatRule: local(),
};

const SESSION: Rules<Services['Session']> = {
  getActiveUserLocale: free(EVERYWHERE),
  getTemporaryActiveUserKey: free(IN_THE_EDITOR),
};

/** Puts the services on the realm's global object and returns how to call the script's functions from outside. */
export function installServices(realm: Record<string, unknown>, kernel: Kernel): RealmCalls {
  guardClasses(kernel);
  const services = createServices(kernel);
  for (const [name, service] of Object.entries(services)) define(realm, name, service);
  define(realm, 'Charts', chartTypes());
  for (const name of GOOGLE_GLOBALS.split(' ')) {
    if (!(name in realm)) define(realm, name, absentService(name));
  }
  installLog(realm, kernel);
  installClock(realm, kernel);
  installStacks();
  return realmCalls(kernel);
}

const define = (realm: Record<string, unknown>, name: string, value: unknown): void => {
  Object.defineProperty(realm, name, { value, writable: true, configurable: true, enumerable: false });
};

function createServices(kernel: Kernel): Services {
  const spreadsheet = new SpreadsheetService(kernel);
  const app: Services['SpreadsheetApp'] = {
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => new UiService(kernel),
    flush: () => undefined,
    newDataValidation: () => new DataValidationBuilderService(),
    newConditionalFormatRule: () => new ConditionalFormatRuleBuilderService(),
  };
  const session: Services['Session'] = {
    getActiveUserLocale: () => kernel.userLocale,
    getTemporaryActiveUserKey: () => kernel.userKey,
  };
  const locks: Services['LockService'] = { getDocumentLock: () => new LockService(kernel) };
  const properties: Services['PropertiesService'] = {
    getDocumentProperties: () => new PropertiesService(kernel, 'document'),
    getUserProperties: () => new PropertiesService(kernel, 'user'),
  };
  return {
    SpreadsheetApp: guardObject(kernel, 'SpreadsheetApp', app, SPREADSHEET_APP),
    LockService: guardObject(kernel, 'LockService', locks, LOCK_SERVICE),
    PropertiesService: guardObject(kernel, 'PropertiesService', properties, PROPERTIES_SERVICE),
    HtmlService: guardObject(kernel, 'HtmlService', htmlService(kernel), HTML_SERVICE),
    Session: guardObject(kernel, 'Session', session, SESSION),
    Utilities: guardObject(kernel, 'Utilities', utilities(kernel), UTILITIES),
  };
}

function guardClasses(kernel: Kernel): void {
  const classes: [string, string, new (...args: never[]) => object, object][] = [
    ['SpreadsheetApp', 'Spreadsheet', SpreadsheetService, SPREADSHEET],
    ['SpreadsheetApp', 'Sheet', SheetService, SHEET],
    ['SpreadsheetApp', 'Range', RangeService, RANGE],
    ['SpreadsheetApp', 'DeveloperMetadata', DeveloperMetadataService, DEVELOPER_METADATA],
    ['SpreadsheetApp', 'Protection', ProtectionService, PROTECTION],
    ['SpreadsheetApp', 'DataValidation', DataValidationService, DATA_VALIDATION],
    ['SpreadsheetApp', 'DataValidationBuilder', DataValidationBuilderService, DATA_VALIDATION_BUILDER],
    ['SpreadsheetApp', 'ConditionalFormatRule', ConditionalFormatRuleService, CONDITIONAL_FORMAT_RULE],
    [
      'SpreadsheetApp',
      'ConditionalFormatRuleBuilder',
      ConditionalFormatRuleBuilderService,
      CONDITIONAL_FORMAT_RULE_BUILDER,
    ],
    ['SpreadsheetApp', 'BooleanCondition', BooleanConditionService, BOOLEAN_CONDITION],
    ['SpreadsheetApp', 'EmbeddedChart', chart.EmbeddedChartService, chart.EMBEDDED_CHART],
    [
      'SpreadsheetApp',
      'EmbeddedChartBuilder',
      chart.EmbeddedChartBuilderService,
      chart.EMBEDDED_CHART_BUILDER,
    ],
    ['SpreadsheetApp', 'EmbeddedColumnChartBuilder', chart.EmbeddedColumnChartBuilderService, {}],
    ['SpreadsheetApp', 'EmbeddedBarChartBuilder', chart.EmbeddedBarChartBuilderService, {}],
    ['SpreadsheetApp', 'EmbeddedLineChartBuilder', chart.EmbeddedLineChartBuilderService, {}],
    ['SpreadsheetApp', 'EmbeddedComboChartBuilder', chart.EmbeddedComboChartBuilderService, {}],
    ['Base', 'Ui', UiService, UI],
    ['Base', 'Menu', MenuService, MENU],
    ['HtmlService', 'HtmlOutput', HtmlOutputService, HTML_OUTPUT],
    ['LockService', 'Lock', LockService, LOCK],
    ['PropertiesService', 'Properties', PropertiesService, PROPERTIES],
  ];
  for (const [family, name, service, rules] of classes) {
    registerClass(name, service);
    guardClass(kernel, `${family}.${name}`, service, rules);
  }
}

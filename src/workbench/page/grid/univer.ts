/** Univer put together from the few of its parts that draw a grid; nothing of its chrome, editor or engine. */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';

export function createUniver(container: HTMLElement): Univer {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    // It shows no words of its own: menus, editor and tabs are ours, in three languages.
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableEdit: true,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
  });
  return univer;
}

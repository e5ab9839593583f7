import type { Protection, Range, Sheet, Spreadsheet } from '../../sheets/surface.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { BoxModel, SheetModel } from '../model/workbook.ts';
import { checkSheetName, checkWorkbookSize } from './gridLimits.ts';
import { Exception, type Rules } from './guard.ts';
import { ProtectionService } from './protection.ts';
import { type RangeFamily, RangeService } from './range.ts';
import { read, write } from './rules.ts';
import { SheetService } from './sheet.ts';

export const SPREADSHEET: Rules<Spreadsheet> = {
  getId: read(),
  getSpreadsheetLocale: read(),
  getSpreadsheetTimeZone: read(),
  getSheets: read(),
  getSheetByName: read('String'),
  getSheetById: read('Integer'),
  getActiveSheet: read(),
  setActiveSheet: write('Sheet'),
  getCurrentCell: read(),
  insertSheet: write('String', 'Integer'),
  deleteSheet: write('Sheet'),
};

const DEFAULT_ROWS = 1000;
const DEFAULT_COLUMNS = 26;

export class SpreadsheetService implements Spreadsheet {
  readonly #kernel: Kernel;
  readonly #family: RangeFamily;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.#family = familyOf(kernel);
  }

  getId(): string {
    return this.#kernel.book.id;
  }

  getSpreadsheetLocale(): string {
    return this.#kernel.book.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.#kernel.book.timeZone;
  }

  getSheets(): Sheet[] {
    return Array.from(this.#kernel.book.sheets, (sheet) => this.#family.sheet(sheet));
  }

  getSheetByName(name: string): Sheet | null {
    const sheet = this.#kernel.book.sheets.find((candidate) => candidate.name === name);
    return sheet ? this.#family.sheet(sheet) : null;
  }

  getSheetById(id: number): Sheet | null {
    const sheet = this.#kernel.book.sheets.find((candidate) => candidate.id === id);
    return sheet ? this.#family.sheet(sheet) : null;
  }

  getActiveSheet(): Sheet {
    const { sheets, activeSheetId } = this.#kernel.book;
    const sheet = sheets.find(({ id }) => id === activeSheetId) ?? sheets[0];
    if (sheet === undefined) throw new Error('not in the local host: a spreadsheet without sheets');
    return this.#family.sheet(sheet);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    this.#kernel.select(this.#live(sheet).id, undefined);
    return sheet;
  }

  getCurrentCell(): Range | null {
    if (!this.#kernel.hasUser) return null;
    const sheet = this.#live(this.getActiveSheet());
    const selected = this.#kernel.selected();
    // A sheet that nobody has touched opens with its first cell.
    const { row, column } = selected?.sheetId === sheet.id ? selected.box : { row: 1, column: 1 };
    return this.#family.range(sheet, { row, column, rows: 1, columns: 1 });
  }

  insertSheet(name: string, index: number): Sheet {
    const { book } = this.#kernel;
    checkSheetName(this.#kernel, name);
    if (index < 0 || index > book.sheets.length)
      throw new Exception(`Invalid argument: sheet index ${index}`);
    checkWorkbookSize(this.#kernel, DEFAULT_ROWS * DEFAULT_COLUMNS);
    const sheet = this.#kernel.edits.insertSheet(name, DEFAULT_ROWS, DEFAULT_COLUMNS, index);
    this.#kernel.select(sheet.id, undefined);
    return this.#family.sheet(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const { book } = this.#kernel;
    const model = this.#live(sheet);
    const others = book.sheets.filter((other) => other !== model);
    if (others.length === 0) throw new Exception("You can't remove all the sheets in a document.");
    const visible = others.find((other) => !other.hidden);
    if (visible === undefined) throw new Exception("You can't remove all the visible sheets in a document.");
    this.#kernel.edits.deleteSheet(model);
    if (book.activeSheetId === model.id) this.#kernel.select(visible.id, undefined);
  }

  #live(sheet: Sheet): SheetModel {
    const model = SheetService.modelOf(sheet);
    if (!this.#kernel.book.sheets.includes(model)) throw new Exception(`Sheet ${model.id} not found`);
    return model;
  }
}

function familyOf(kernel: Kernel): RangeFamily {
  const sheets = new Map<SheetModel, Sheet>();
  const family: RangeFamily = {
    sheet(model: SheetModel): Sheet {
      const sheet = sheets.get(model) ?? new SheetService(kernel, family, model);
      sheets.set(model, sheet);
      return sheet;
    },
    range: (model: SheetModel, box: BoxModel): Range => new RangeService(kernel, family, model, box),
    protect(model: SheetModel, box: BoxModel): Protection {
      return new ProtectionService(kernel.edits.protect(model, box));
    },
  };
  return family;
}

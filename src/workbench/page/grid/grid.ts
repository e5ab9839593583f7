/** The drawn grid: shows one sheet of the book, tells what is selected, and where a cell stands on the screen. */
import {
  ICommandService,
  type Injector,
  InterceptorEffectEnum,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  INTERCEPTOR_POINT,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  AutoFillUIController,
  ScrollToRangeOperation,
  SetScrollRelativeCommand,
  SheetSkeletonManagerService,
} from '@univerjs/sheets-ui';
import type { BoxModel } from '../../../host/model/workbook.ts';
import type { SheetFrame } from '../../protocol.ts';
import type { Book } from '../book.ts';
import { h } from '../dom.ts';
import { cellLook } from './cellLook.ts';
import { Geometry } from './geometry.ts';
import { type Gestures, intercepted } from './gestures.ts';
import { rangeOf } from './ranges.ts';
import { type Selection, Selections } from './selections.ts';
import { columnData, freezeOf, mergeData, rowData, shapeOf, sheetData } from './sheetData.ts';
import { createUniver } from './univer.ts';

const UNIT = 'book';

export interface GridEvents extends Gestures {
  readonly onSelect: (selection: Selection) => void;
  /** Something moved on the screen: what stands over the cells must follow. */
  readonly onMove: () => void;
}

export class Grid {
  readonly geometry: Geometry;
  readonly #univer: Univer;
  readonly #injector: Injector;
  #book: Book | undefined;
  #sheetId = 0;
  #generation = 0;
  #workbook: Workbook | undefined;
  #selections: Selections | undefined;
  readonly #shapes = new Map<number, string>();

  constructor(
    readonly container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    // Univer clears the element it is given, and other things stand over the grid too.
    const canvas = h('div', { class: 'canvas' });
    container.append(canvas);
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { capture: true, passive: false });
    this.#univer = createUniver(canvas);
    this.#injector = this.#univer.__getInjector();
    this.geometry = new Geometry(
      () => (this.#workbook ? this.#render() : null),
      () => this.#book?.frame(this.#sheetId),
    );
  }

  get sheetId(): number {
    return this.#sheetId;
  }

  /** Univer keeps one workbook all along: the sheets of each book get names of their own in it. */
  async open(book: Book, sheetId: number): Promise<void> {
    this.#book = book;
    this.#generation += 1;
    this.#shapes.clear();
    if (this.#workbook) this.show(sheetId);
    else await this.#begin(sheetId);
    this.forget(new Set(book.sheets.map(({ id }) => id)));
  }

  async #begin(sheetId: number): Promise<void> {
    const frame = this.#book?.frame(sheetId);
    if (!frame) throw new Error(`no sheet ${sheetId}`);
    this.#sheetId = sheetId;
    const id = this.#name(sheetId);
    this.#workbook = this.#univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: UNIT,
      sheetOrder: [id],
      sheets: { [id]: sheetData(id, frame) },
    });
    this.#selections = new Selections(this.#injector, this.#workbook);
    this.#shapes.set(sheetId, shapeOf(frame));
    this.#wire();
    await this.#injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    // Univer would hear the fill handle only some seconds later.
    this.#injector.get(AutoFillUIController);
    // The focus belongs to the field over the grid; the canvas is no stop on the way round the page.
    for (const canvas of this.container.querySelectorAll('canvas')) canvas.tabIndex = -1;
  }

  #name(sheetId: number): string {
    return `${this.#generation}-${sheetId}`;
  }

  /** Univer's services are there once it has its first workbook. */
  #wire(): void {
    this.#injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'sapa',
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const frame = this.#book?.frame(Number(subUnitId.split('-')[1]));
        return next(frame && this.#book ? cellLook(this.#book, frame, row + 1, col + 1) : cell);
      },
    });
    this.#selections?.onChange(() => this.#tellSelection());
    this.#injector.get(ICommandService).beforeCommandExecuted((command) => intercepted(command, this.events));
    this.#injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (MOVING.has(id)) this.events.onMove();
    });
  }

  /** Brings a sheet to the front; Univer learns of it when it is first shown. */
  show(sheetId: number): void {
    const frame = this.#book?.frame(sheetId);
    if (!frame || !this.#workbook) return;
    const id = this.#name(sheetId);
    const isFirstTime = !this.#workbook.getSheetBySheetId(id);
    if (isFirstTime) {
      this.#injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, {
        unitId: UNIT,
        index: this.#workbook.getSheetSize(),
        sheet: sheetData(id, frame),
      });
      this.#shapes.set(sheetId, shapeOf(frame));
    }
    this.#sheetId = sheetId;
    this.#injector
      .get(ICommandService)
      .syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId: id });
    this.reshape();
    const kept = isFirstTime ? undefined : this.selection();
    // The frame round the selection remembers the sheet it was made on: each sheet gets one of its own.
    this.#selections?.clear();
    if (kept) this.select(kept.box, kept);
    else this.select(this.#firstCell(frame));
    this.#tellSelection();
  }

  /** The first cell that can be seen: summaries hide their keys. */
  #firstCell({ rowCount, columnCount, hiddenRows, hiddenColumns }: SheetFrame): BoxModel {
    const first = (count: number, hidden: readonly number[]): number => {
      const gone = new Set(hidden);
      let line = 1;
      while (line < count && gone.has(line)) line += 1;
      return line;
    };
    const row = first(rowCount, hiddenRows);
    return { row, column: first(columnCount, hiddenColumns), rows: 1, columns: 1 };
  }

  /** Sheets that are gone go here too. */
  forget(present: ReadonlySet<number>): void {
    for (const sheet of this.#workbook?.getSheets() ?? []) {
      const subUnitId = sheet.getSheetId();
      const [generation = '', id = ''] = subUnitId.split('-');
      const isOfBook = Number(generation) === this.#generation;
      if (isOfBook && (present.has(Number(id)) || Number(id) === this.#sheetId)) continue;
      this.#injector
        .get(ICommandService)
        .syncExecuteCommand(RemoveSheetMutation.id, { unitId: UNIT, subUnitId });
      if (isOfBook) this.#shapes.delete(Number(id));
    }
  }

  /** The shown sheet's sizes, merged areas and frozen lines as the book has them now. */
  reshape(): void {
    const frame = this.#book?.frame(this.#sheetId);
    const worksheet = this.#workbook?.getSheetBySheetId(this.#name(this.#sheetId));
    if (!frame || !worksheet) return;
    const shape = shapeOf(frame);
    if (this.#shapes.get(this.#sheetId) === shape) {
      this.repaint();
      return;
    }
    this.#shapes.set(this.#sheetId, shape);
    const config = worksheet.getConfig();
    Object.assign(config, { rowCount: frame.rowCount, columnCount: frame.columnCount });
    config.showGridlines = frame.hiddenGridlines ? 0 : 1;
    refill(config.rowData, rowData(frame));
    refill(config.columnData, columnData(frame));
    worksheet.setMergeData(mergeData(frame));
    const target = { unitId: UNIT, subUnitId: this.#name(this.#sheetId) };
    this.#injector
      .get(ICommandService)
      .syncExecuteCommand(SetFrozenMutation.id, { ...target, ...freezeOf(frame) });
    this.repaint();
    this.events.onMove();
  }

  /** Draws what is in sight anew. */
  repaint(): void {
    const render = this.#render();
    const skeletons = render?.with(SheetSkeletonManagerService);
    if (!render || !skeletons) return;
    const search = { sheetId: this.#name(this.#sheetId) };
    skeletons.makeDirty(search, true);
    skeletons.setCurrent(search);
    render.mainComponent?.makeForceDirty();
    render.scene.makeDirty();
  }

  select(box: BoxModel, active: { row: number; column: number } = box): void {
    this.#selections?.set(box, active);
    this.reveal({ ...active, rows: 1, columns: 1 });
  }

  reveal(box: BoxModel): void {
    void this.#injector
      .get(ICommandService)
      .executeCommand(ScrollToRangeOperation.id, { range: rangeOf(box) });
  }

  selection(): Selection | undefined {
    return this.#selections?.get();
  }

  /** Univer scrolls only while the focus is its own, and here the field over the grid has it. */
  #wheel(event: WheelEvent): void {
    // With Ctrl the browser makes the page larger or smaller.
    if (event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.wheel(event);
  }

  /** A wheel that was turned over the cells, or over something that lies on them; with Shift it goes sideways. */
  wheel({ deltaX, deltaY, deltaMode, shiftKey }: WheelEvent): void {
    const unit = { [WheelEvent.DOM_DELTA_LINE]: LINE, [WheelEvent.DOM_DELTA_PAGE]: PAGE }[deltaMode] ?? 1;
    const [x, y] = shiftKey && deltaX === 0 ? [deltaY, 0] : [deltaX, deltaY];
    this.scrollBy(x * unit, y * unit);
  }

  /** Pixels. */
  scrollBy(offsetX: number, offsetY: number): void {
    void this.#injector
      .get(ICommandService)
      .executeCommand(SetScrollRelativeCommand.id, { offsetX, offsetY });
  }

  focus(): void {
    document.getElementById(this.container.dataset.focus ?? '')?.focus({ preventScroll: true });
  }

  #render() {
    return this.#injector.get(IRenderManagerService).getRenderById(UNIT);
  }

  #tellSelection(): void {
    const selection = this.selection();
    if (selection) this.events.onSelect(selection);
  }
}

/** Pixels that a wheel means which counts in lines or pages. */
const LINE = 21;
const PAGE = 420;

const MOVING: ReadonlySet<string> = new Set([
  'sheet.operation.set-scroll',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-height',
  'sheet.mutation.set-frozen',
]);

function refill(target: Record<number, unknown>, source: Record<number, unknown>): void {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, source);
}

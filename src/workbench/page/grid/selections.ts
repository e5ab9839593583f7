/** What is selected on the shown sheet, in the grid's own words. */
import { ICommandService, type Injector, type IRange, type Workbook } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { BoxModel } from '../../../host/model/workbook.ts';
import { boxOf, rangeOf } from './ranges.ts';

export interface Selection {
  readonly box: BoxModel;
  /** The cell that is typed into. */
  readonly row: number;
  readonly column: number;
}

export class Selections {
  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
  ) {}

  onChange(tell: () => void): void {
    const service = this.injector.get(SheetsSelectionsService);
    service.selectionMoveEnd$.subscribe(tell);
    service.selectionSet$.subscribe(tell);
  }

  get(): Selection | undefined {
    const last = this.injector.get(SheetsSelectionsService).getCurrentSelections().at(-1);
    if (!last) return undefined;
    const { range, primary } = last;
    const box = boxOf(range, this.workbook.getActiveSheet()?.getConfig());
    return {
      box,
      row: (primary?.actualRow ?? box.row - 1) + 1,
      column: (primary?.actualColumn ?? box.column - 1) + 1,
    };
  }

  set(box: BoxModel, active: { row: number; column: number }): void {
    this.#command([{ range: rangeOf(box), primary: this.#primary(active), style: null }]);
  }

  clear(): void {
    this.#command([]);
  }

  #command(selections: readonly object[]): void {
    this.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.workbook.getUnitId(),
      subUnitId: this.workbook.getActiveSheet()?.getSheetId(),
      selections,
    });
  }

  #primary({ row, column }: { row: number; column: number }) {
    const merged = this.workbook.getActiveSheet()?.getMergedCell(row - 1, column - 1);
    const one: IRange = rangeOf({ row, column, rows: 1, columns: 1 });
    return {
      ...(merged ?? one),
      actualRow: row - 1,
      actualColumn: column - 1,
      isMerged: !!merged,
      isMergedMainCell: !!merged,
    };
  }
}

import type { ActionMap } from '../action.ts';
import { acceptFinding } from './acceptFinding.ts';
import { answerHeadings } from './answerHeadings.ts';
import { answerSheet } from './answerSheet.ts';
import { applyFixes } from './applyFixes.ts';
import { createTemplate } from './createTemplate.ts';
import { markCells } from './markCells.ts';
import { openRules } from './openRules.ts';
import { readBoard } from './readBoard.ts';
import { readOverview } from './readOverview.ts';
import { readSettings } from './readSettings.ts';
import { runCheck } from './runCheck.ts';
import { selectCell } from './selectCell.ts';
import { startSummary } from './startSummary.ts';
import { stepSummary } from './stepSummary.ts';
import { stopSummary } from './stopSummary.ts';
import { summaryFigures } from './summaryFigures.ts';
import { traceCell } from './traceCell.ts';
import { undoFixes } from './undoFixes.ts';
import { writeSettings } from './writeSettings.ts';

/** Everything the panel can ask for. A new action is one file in this folder and one line here. */
export const actions = [
  readSettings,
  writeSettings,
  readOverview,
  answerHeadings,
  answerSheet,
  selectCell,
  runCheck,
  applyFixes,
  undoFixes,
  acceptFinding,
  markCells,
  openRules,
  readBoard,
  createTemplate,
  startSummary,
  stepSummary,
  stopSummary,
  summaryFigures,
  traceCell,
] as const;

export type Actions = ActionMap<typeof actions>;
export type ActionName = keyof Actions;

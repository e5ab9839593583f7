import { type Calculator, type CalculatorOptions, createCalculator } from '../formulas/calculator.ts';
import type { CallArgument, CallOutcome, CallScalar } from '../formulas/customCalls.ts';
import { civilMilliseconds } from '../model/dates.ts';
import type { CellArgument } from '../services/transfer.ts';
import type { Execution, Host } from './host.ts';

export interface Recalculation {
  /** Computes every formula of the workbook, between executions, as Sheets does; ours run as executions of their own. */
  recalculate(): Promise<{ readonly calls: number }>;
  dispose(): void;
}

/** Formulas of a host's workbook: the engine computes Google's functions, the pushed script computes ours. */
export function recalculationOf(host: Host, options: CalculatorOptions = {}): Recalculation {
  const calculator: Calculator = createCalculator(options);
  const names = [...host.project.customFunctions.keys()];
  const call = (name: string, args: CallArgument[]): CallOutcome =>
    outcomeOf(host.callFunction(name, args.map(argumentOf)));
  return {
    recalculate: () => calculator.recalculate(host.workbook, call, names),
    dispose: () => calculator.dispose(),
  };
}

const argumentOf = (argument: CallArgument): CellArgument | CellArgument[][] =>
  Array.isArray(argument) ? argument.map((row) => row.map(scalarOf)) : scalarOf(argument);

/** The script is given the day; a time of day is not carried over. */
function scalarOf(value: CallScalar): CellArgument {
  if (typeof value !== 'object') return value;
  return { date: new Date(civilMilliseconds(Math.floor(value.dateSerial))).toISOString().slice(0, 10) };
}

function outcomeOf(execution: Execution): CallOutcome {
  if (!execution.ok) return { ok: false, message: execution.error.message };
  const { value } = execution;
  // The bridge says «#NUM!» of what is not a number; the engine says it itself.
  return { ok: true, value: isError(value) ? Number.NaN : value };
}

const isError = (value: unknown): boolean => typeof value === 'object' && value !== null && 'error' in value;

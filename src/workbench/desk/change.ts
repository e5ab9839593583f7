/** A thing done to the workbook, with how to take it back. Doing it again is doing it anew. */
import type { EditRefusalCode } from '../../messages/refusals/edit.ts';
import type { LineMove, Undone } from '../protocol.ts';
import type { Change } from './history.ts';
import type { Restore } from './saved.ts';

/** What Sheets would not do either; nothing has changed then. */
export interface Refused {
  readonly refused: EditRefusalCode;
  readonly values?: Readonly<Record<string, string>>;
}

export const isRefused = (outcome: Change | Refused): outcome is Refused => 'refused' in outcome;

interface Moves {
  readonly forward: readonly LineMove[];
  readonly back: readonly LineMove[];
}

/** `work` gives what takes it back, in the order in which that is to be done. */
export function doing(
  where: NonNullable<Undone>,
  work: () => readonly Restore[],
  moves: Moves = { forward: [], back: [] },
): Change {
  let restores = work();
  return {
    where,
    get touches() {
      return new Set(restores.flatMap(({ touches }) => touches));
    },
    back() {
      for (const { restore } of restores) restore();
      return moves.back;
    },
    forward() {
      restores = work();
      return moves.forward;
    },
  };
}

/** Each action takes what the panel sends and gives what the panel shows: this file only has to compile. */
import type { ActionName, Actions } from '../../src/addon/actions/index.ts';
import type { PanelActions } from '../../src/addon/contract.ts';

type Shared = ActionName & keyof PanelActions;

declare const sent: { [Name in Shared]: PanelActions[Name]['input'] };
declare const answered: { [Name in Shared]: Actions[Name]['value'] };

export const taken: { [Name in Shared]: Actions[Name]['input'] } = sent;
export const shown: { [Name in Shared]: PanelActions[Name]['value'] } = answered;

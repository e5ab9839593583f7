/** Each action takes what the panel sends and gives what the panel shows: this file only has to compile. */
import type { ActionName, Actions } from '../../src/addon/actions/index.ts';
import type { PanelActions } from '../../src/addon/contract.ts';

declare const sent: { [Name in ActionName]: PanelActions[Name]['input'] };
declare const answered: { [Name in ActionName]: Actions[Name]['value'] };

export const taken: { [Name in keyof PanelActions]: Actions[Name]['input'] } = sent;
export const shown: { [Name in keyof PanelActions]: PanelActions[Name]['value'] } = answered;

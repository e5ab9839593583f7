import type { Notation, Token } from './tokens.ts';

type Bracket = 'group' | 'call' | 'array';

/**
 * Whether the words make a formula: operands and operators alternate, brackets close, separators are the notation's
 * own and stand where a call or an array has them. Sheets refuses anything else with #ERROR!.
 */
export function isFormula(tokens: readonly Token[], notation: Notation): boolean {
  const brackets: Bracket[] = [];
  let wantsOperand = true;
  let previous: Token | undefined;
  const words = tokens.filter(({ kind }) => kind !== 'blank');
  for (const [index, token] of words.entries()) {
    const next = step(token, {
      brackets,
      wantsOperand,
      previous,
      notation,
      opensCall: opensCall(words, index),
    });
    if (next === undefined) return false;
    wantsOperand = next;
    previous = token;
  }
  return brackets.length === 0 && !wantsOperand;
}

interface State {
  brackets: Bracket[];
  wantsOperand: boolean;
  previous: Token | undefined;
  notation: Notation;
  opensCall: boolean;
}

const opensCall = (words: readonly Token[], index: number): boolean => words[index + 1]?.kind === 'open';

/** Whether an operand is wanted after this word; undefined when the word cannot stand here. */
function step(token: Token, state: State): boolean | undefined {
  const { brackets, wantsOperand, previous } = state;
  switch (token.kind) {
    case 'string':
    case 'error':
    case 'number':
    case 'reference':
      return wantsOperand ? false : undefined;
    case 'name':
      if (!wantsOperand) return undefined;
      return state.opensCall;
    case 'operator':
      return operator(token.text, wantsOperand);
    case 'open':
      return open(state);
    case 'openArray':
      if (!wantsOperand) return undefined;
      brackets.push('array');
      return true;
    case 'close': {
      const bracket = brackets.pop();
      if (bracket === 'group') return wantsOperand ? undefined : false;
      if (bracket !== 'call') return undefined;
      return mayEndArgument(wantsOperand, previous) ? false : undefined;
    }
    case 'closeArray':
      return brackets.pop() === 'array' && !wantsOperand ? false : undefined;
    case 'separator':
      return separator(token.text, state);
    default:
      return wantsOperand;
  }
}

function operator(text: string, wantsOperand: boolean): boolean | undefined {
  if (!wantsOperand) return text !== '%' && text !== '@' ? true : text === '%' ? false : undefined;
  return text === '+' || text === '-' || text === '@' ? true : undefined;
}

/** After a name, or after a closed call as in LAMBDA(x,x+1)(2), a bracket opens arguments. */
function open({ brackets, wantsOperand, previous }: State): boolean | undefined {
  const isCall = previous?.kind === 'name' || (!wantsOperand && previous?.kind === 'close');
  if (!isCall && !wantsOperand) return undefined;
  brackets.push(isCall ? 'call' : 'group');
  return true;
}

function separator(text: string, { brackets, wantsOperand, previous, notation }: State): boolean | undefined {
  const bracket = brackets[brackets.length - 1];
  if (bracket === 'call') {
    return text === notation.argument && mayEndArgument(wantsOperand, previous) ? true : undefined;
  }
  if (bracket !== 'array' || wantsOperand) return undefined;
  return text === notation.column || text === ';' ? true : undefined;
}

/** Arguments may be left out: F(), F(1,,2). */
const mayEndArgument = (wantsOperand: boolean, previous: Token | undefined): boolean =>
  !wantsOperand || previous?.kind === 'open' || previous?.kind === 'separator';

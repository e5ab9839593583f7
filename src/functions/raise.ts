import { oneLine, type Refused } from './answer.ts';

/** The one place where a refusal becomes an exception: Sheets shows its message under `#ERROR!`. */
export function raise(answer: Refused): never {
  throw new Error(oneLine(answer));
}

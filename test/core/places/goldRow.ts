/**
 * One expression of the gold list: the text, what it must be read as, why, and the oblast beside it where one is given.
 * Expected: the code of the unit, or the refusal's code followed by exactly the candidates that must be named.
 */
export type GoldRow = readonly [text: string, expected: string, reason: string, region?: string];

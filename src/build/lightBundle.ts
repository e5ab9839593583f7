import { declaredFunctions } from './declaredFunctions.ts';
import { lazyData } from './lazyData.ts';
import { lazyPatterns } from './lazyPatterns.ts';
import { lazyTexts } from './lazyTexts.ts';
import { packedTexts } from './packedTexts.ts';

/**
 * The same bundle with as little as possible done while it loads; before it is minified, which drops the comments that
 * tell the modules apart. Data come first, as they are told by the arrows that make them; packing comes last, when all
 * that is made late is.
 */
export const lightBundle = (code: string): string =>
  packedTexts(lazyTexts(lazyPatterns(declaredFunctions(lazyData(code)))));

import { BASE_FROM_SHARE } from './BASE_FROM_SHARE.ts';
import { COVERAGE } from './COVERAGE.ts';
import { DISTRICT_KATO } from './DISTRICT_KATO.ts';
import { DISTRICT_NAME } from './DISTRICT_NAME.ts';
import { FIGURES } from './FIGURES.ts';
import type { CustomFunction } from './kinds.ts';
import { MEAN_MARK } from './MEAN_MARK.ts';
import { NUMBER_PARSE } from './NUMBER_PARSE.ts';
import { PASS_RATE } from './PASS_RATE.ts';
import { PERCENT_PARSE } from './PERCENT_PARSE.ts';
import { PLAN_FACT } from './PLAN_FACT.ts';
import { POOLED_RATE } from './POOLED_RATE.ts';
import { QUALITY } from './QUALITY.ts';
import { QUALITY_DELTA } from './QUALITY_DELTA.ts';
import { QUALITY_GAP } from './QUALITY_GAP.ts';
import { QUALITY_POSSIBLE } from './QUALITY_POSSIBLE.ts';
import { QUALITY_RANK } from './QUALITY_RANK.ts';
import { SCHOOL_YEAR } from './SCHOOL_YEAR.ts';
import { SOU } from './SOU.ts';
import { TARGET_PACE } from './TARGET_PACE.ts';
import { TENGE_FORMAT } from './TENGE_FORMAT.ts';
import { TENGE_PARSE } from './TENGE_PARSE.ts';
import { TENGE_RANGE } from './TENGE_RANGE.ts';
import { TENGE_WORDS } from './TENGE_WORDS.ts';
import { TERM } from './TERM.ts';

/** Every custom function, in the order of the reference. A new one is one file, named as in the cell, and one line. */
export const FUNCTIONS = {
  QUALITY,
  PASS_RATE,
  SOU,
  MEAN_MARK,
  QUALITY_DELTA,
  QUALITY_GAP,
  POOLED_RATE,
  QUALITY_RANK,
  QUALITY_POSSIBLE,
  BASE_FROM_SHARE,
  COVERAGE,
  PLAN_FACT,
  TENGE_PARSE,
  TENGE_RANGE,
  TENGE_FORMAT,
  TENGE_WORDS,
  NUMBER_PARSE,
  PERCENT_PARSE,
  FIGURES,
  SCHOOL_YEAR,
  TERM,
  DISTRICT_NAME,
  DISTRICT_KATO,
  TARGET_PACE,
} satisfies Record<string, CustomFunction>;

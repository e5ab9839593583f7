/** Parts of a summary that may be left out; the head lines, the main table and the refused rows always stand. */
export const PARTS = [
  'change',
  'schoolType',
  'level',
  'language',
  'locality',
  'marks',
  'trend',
  'subject',
  'roll',
  'staff',
  'coverage',
  'finance',
  'facilities',
  'targets',
  'programme',
  'colleges',
  'honours',
  'charts',
] as const;

export type PartId = (typeof PARTS)[number];

/** What is to be written of everything there is; absent is all of it. */
export interface Choice {
  /** КАТО codes of the districts that get a sheet; the overview shows and adds up all of them all the same. */
  readonly districts?: readonly string[];
  readonly parts?: readonly PartId[];
}

export const hasPart = ({ parts }: Choice, part: PartId): boolean => parts?.includes(part) ?? true;

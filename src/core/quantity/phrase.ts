/**
 * The grammar of one number, in digits, in words and in mixtures of both: «701 млн 120 мың», «екі жүз елу», «полтора
 * миллиарда», «үш бүтін оннан тоғыз миллиард», «5 жарым мың». Values are exact; no sign and no unit here.
 */
import { type Decimal, readDigits } from '../parse/number.ts';
import { type Coefficient, coefficientAt, isClosed } from './coefficient.ts';
import type { Ending } from './endings.ts';
import { plus, shifted, whole, ZERO } from './exact.ts';
import { isHyphen, kindAt, peek, type Token } from './tokens.ts';

export type PhraseTrouble = 'ambiguous' | 'grouping' | 'order' | 'size';

export interface Phrase {
  /** The number is the tokens `first` … `next - 1`. */
  readonly first: number;
  readonly next: number;
  /** «701 млн» and «120 мың» are parts. */
  readonly parts: readonly Part[];
  readonly value: Decimal;
  /** Power of ten of the last scale word; 0 without one. */
  readonly power: number;
  readonly hasScale: boolean;
  /** Begins with a scale word: «миллион теңге». */
  readonly isBare: boolean;
  /** «миллионов пять»: about five million. */
  readonly isInverted: boolean;
  readonly inDigits: boolean;
  readonly inWords: boolean;
  readonly hasSlip: boolean;
  readonly ending: Ending;
  /** Why the value is not to be trusted. */
  readonly trouble: PhraseTrouble | undefined;
  /** The other reading: of «1,234», and of «3 млн 500» where no unit follows. */
  readonly other: Decimal | undefined;
}

export interface Part {
  readonly value: Decimal;
  readonly power: number;
}

/** A phrase while it is read. */
type Draft = { -readonly [Key in keyof Phrase]: Phrase[Key] } & { parts: Part[] };

/** The number that begins at token `first`; undefined when none does. */
export function phraseAt(tokens: readonly Token[], first: number): Phrase | undefined {
  const draft: Draft = {
    first,
    next: first,
    parts: [],
    value: ZERO,
    power: 0,
    hasScale: false,
    isBare: false,
    isInverted: false,
    inDigits: false,
    inWords: false,
    hasSlip: false,
    ending: 'none',
    trouble: undefined,
    other: undefined,
  };
  if (!takeInverted(tokens, draft)) while (takePart(tokens, draft));
  const { parts, inWords } = draft;
  if (parts.length === 0) return undefined;
  const value = sumOf(parts);
  if (value === undefined) draft.trouble = 'size';
  else draft.value = value;
  if (!inWords) draft.other ??= openTail(parts);
  return draft;
}

/** «миллионов пять», «тысяч тридцать»: the scale first makes the number near. */
function takeInverted(tokens: readonly Token[], draft: Draft): boolean {
  const scale = peek(tokens, draft.next);
  if (scale.is !== 'scale' || scale.meaning.isFull || isShort(scale)) return false;
  const read = coefficientAt(tokens, draft.next + 1);
  if (read === undefined || read.open !== undefined || kindAt(tokens, read.next) === 'scale') return false;
  draft.power = scale.meaning.value;
  draft.parts.push({ value: read.value, power: draft.power });
  draft.next = read.next;
  draft.inDigits = read.inDigits;
  draft.inWords = true;
  draft.hasScale = true;
  draft.isInverted = true;
  return true;
}

/** Takes one part, «701 млн»; true when the number may go on after it. */
function takePart(tokens: readonly Token[], draft: Draft): boolean {
  const { next, parts } = draft;
  const read = coefficientAt(tokens, next);
  const place = scalePlace(tokens, read, next);
  const scale = peek(tokens, place);
  if (read === undefined && (place < 0 || parts.length > 0 || !mayBeBare(tokens, next))) return false;
  const part = settled(read ?? { ...ONE, next }, place >= 0);
  const power = place < 0 ? 0 : scale.meaning.value;
  const last = parts[parts.length - 1];
  // «5 млн 3 млн» and «1,5 млн 200 мың» are two numbers, not one.
  if (
    last !== undefined &&
    (last.power <= power || last.value.scale > 0 || isOver(part.value, power, last.power))
  ) {
    draft.trouble ??= 'order';
    return false;
  }
  parts.push({ value: part.value, power });
  draft.trouble ??= part.trouble;
  draft.other ??= part.other;
  draft.inDigits ||= part.inDigits;
  draft.inWords ||= part.inWords;
  draft.hasSlip ||= part.hasSlip;
  draft.isBare ||= read === undefined;
  draft.ending = part.ending;
  draft.next = part.next;
  draft.power = power;
  if (place < 0) return false;
  draft.hasScale = true;
  draft.ending = scale.ending;
  draft.next = place + 1;
  // The dot of «млн.» is no end of a sentence, unless it is.
  if (isShort(scale) && kindAt(tokens, draft.next) === 'dot' && AFTER_DOT.has(kindAt(tokens, draft.next + 1)))
    draft.next += 1;
  takeHalf(tokens, draft);
  return !isClosed(draft.ending);
}

const isShort = ({ meaning, ending }: Token): boolean => meaning.key.length <= 4 && ending === 'none';
const AFTER_DOT: ReadonlySet<string> = new Set(
  'number numeral hundred currency tiyn percent near over foreign kazakhstani dash to and slash open'.split(
    ' ',
  ),
);

/** «бір миллиард жарым», «миллиард жарым»: and a half of it. */
function takeHalf(tokens: readonly Token[], draft: Draft): void {
  const token = peek(tokens, draft.next);
  const last = draft.parts[draft.parts.length - 1];
  if (token.is !== 'half' || last === undefined || isClosed(draft.ending)) return;
  draft.parts[draft.parts.length - 1] = { value: plus(last.value, HALF) ?? last.value, power: last.power };
  draft.ending = token.ending;
  draft.next += 1;
}

const HALF: Decimal = { negative: false, units: 5, scale: 1 };

/** A scale word alone is one of it. */
const ONE: Coefficient = {
  value: whole(1),
  next: 0,
  ending: 'none',
  inDigits: false,
  inWords: true,
  hasSlip: false,
  open: undefined,
  trouble: undefined,
};

/** Where the scale word of a number stands, or −1; «отызға жуық миллион» and «елуден астам мың» have a word before it. */
function scalePlace(tokens: readonly Token[], read: Coefficient | undefined, next: number): number {
  const { next: at, ending } = read ?? { next, ending: 'none' };
  const { is } = peek(tokens, at);
  const isOpen = !isClosed(ending);
  // «15-млн».
  if (is === 'dash' && read !== undefined && isHyphen(tokens, at) && kindAt(tokens, at + 1) === 'scale')
    return at + 1;
  if (is === 'scale') return isOpen ? at : -1;
  const isLink =
    (is === 'near' && (isOpen || ending === 'to')) || (is === 'over' && (isOpen || ending === 'from'));
  return read !== undefined && isLink && kindAt(tokens, at + 1) === 'scale' ? at + 1 : -1;
}

interface Settled extends Omit<Coefficient, 'trouble'> {
  readonly trouble: PhraseTrouble | undefined;
  readonly other?: Decimal;
}

/** Settles «1,234»: a scale word makes it a fraction, except «1,000 млн», where both readings are likely. */
function settled(read: Coefficient, hasScale: boolean): Settled {
  if (read.open === undefined) return read;
  const fraction = readDigits(read.open, false, 'decimal');
  const grouped = readDigits(read.open.replace(/[.,]/, ''), false, 'decimal');
  const value = fraction.ok ? fraction.value : ZERO;
  if (hasScale && !read.open.endsWith('000')) return { ...read, value };
  return { ...read, value, trouble: 'ambiguous', ...(grouped.ok ? { other: grouped.value } : {}) };
}

/** Each part must be smaller than one unit of the part before it. */
function isOver({ units, scale }: Decimal, power: number, lastPower: number): boolean {
  return units * 10 ** (power - scale) >= 10 ** lastPower;
}

function sumOf(parts: readonly Part[]): Decimal | undefined {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return shifted(first.value, first.power);
  let sum: Decimal | undefined = ZERO;
  for (const { value, power } of parts) {
    const part = shifted(value, power);
    sum = sum === undefined || part === undefined ? undefined : plus(sum, part);
  }
  return sum;
}

/** «3 млн 500» may mean five hundred thousand: the reading in which the tail takes the next smaller scale. */
function openTail(parts: readonly Part[]): Decimal | undefined {
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  if (last === undefined || before === undefined || last.power > 0) return undefined;
  // «5 мың 300» has one reading; «12 мың 5» may be twelve and a half thousand.
  if (before.power === 3)
    return last.value.units < 10
      ? sumOf([
          ...parts.slice(0, -2),
          {
            value: { ...before.value, units: before.value.units * 10 + last.value.units, scale: 1 },
            power: 3,
          },
        ])
      : undefined;
  return sumOf([...parts.slice(0, -1), { value: last.value, power: before.power - 3 }]);
}

/** «миллион теңге» is one million; «миллионов», «млн» alone and «миллионның …» do not say how many. */
function mayBeBare(tokens: readonly Token[], at: number): boolean {
  const { meaning, ending } = peek(tokens, at);
  const isGenitive = meaning.key === 'тысячи' && GOVERNING.has(kindAt(tokens, at - 1));
  const isPart = ending === 'case' && NUMBERS.has(kindAt(tokens, at + 1));
  return (meaning.isFull && !isPart) || isGenitive;
}

/** «меньше тысячи», «до тысячи»: words after which «тысячи» is one thousand. */
const GOVERNING: ReadonlySet<string> = new Set(['over', 'under', 'near', 'to', 'from']);

const NUMBERS: ReadonlySet<string> = new Set(['number', 'numeral', 'hundred']);

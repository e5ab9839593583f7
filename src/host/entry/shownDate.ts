import { civilMilliseconds } from '../model/dates.ts';
import { type Conventions, MONTHS, WEEKDAYS } from './conventions.ts';
import type { Piece } from './pattern.ts';

type DatePiece = Extract<Piece, { kind: 'date' }>;

const DAY_SECONDS = 86_400;

/** A day number by the pieces of a date pattern: "dd.mm.yyyy", "d mmm yyyy", "h:mm", "[h]:mm". */
export function showDate(value: number, pieces: readonly Piece[], conventions: Conventions): string {
  const finest = pieces.some(({ kind }) => kind === 'digits') ? 1000 : 1;
  // Rounded once, to what the pattern can show: 59.9996 seconds must not print as 60.
  const ticks = Math.round(value * DAY_SECONDS * finest) / finest;
  const moment = new Date(civilMilliseconds(ticks / DAY_SECONDS));
  const twelveHours = pieces.some(({ kind }) => kind === 'half');
  const hasDay = pieces.some((piece) => piece.kind === 'date' && piece.letter === 'd' && piece.length <= 2);
  return pieces
    .map((piece, index) => {
      if (piece.kind === 'literal') return piece.text;
      if (piece.kind === 'half') return halfOfDay(moment, piece.text);
      if (piece.kind === 'digits') return fractionOfSecond(moment, piece.text, conventions);
      if (piece.kind !== 'date') return '';
      if (piece.elapsed) return elapsed(ticks, piece);
      if (piece.letter === 'm' && piece.length <= 2 && isMinute(pieces, index)) {
        return padded(moment.getUTCMinutes(), piece.length);
      }
      return field(moment, piece, { conventions, twelveHours, hasDay });
    })
    .join('');
}

/** "m" is minutes right after hours or right before seconds, months everywhere else. */
function isMinute(pieces: readonly Piece[], index: number): boolean {
  const letters = (step: number): string | undefined => {
    for (let at = index + step; at >= 0 && at < pieces.length; at += step) {
      const piece = pieces[at];
      if (piece?.kind === 'date') return piece.letter;
    }
    return undefined;
  };
  return letters(-1) === 'h' || letters(1) === 's';
}

interface Look {
  conventions: Conventions;
  twelveHours: boolean;
  hasDay: boolean;
}

function field(
  moment: Date,
  { letter, length }: DatePiece,
  { conventions, twelveHours, hasDay }: Look,
): string {
  switch (letter) {
    case 'y':
      return length <= 2 ? padded(moment.getUTCFullYear() % 100, 2) : String(moment.getUTCFullYear());
    case 'm':
      return monthField(moment.getUTCMonth(), length, conventions, hasDay);
    case 'd': {
      if (length <= 2) return padded(moment.getUTCDate(), length);
      const names = WEEKDAYS[conventions.language];
      return (length === 3 ? names.short : names.full)[moment.getUTCDay()] ?? '';
    }
    case 'h': {
      const hour = moment.getUTCHours();
      return padded(twelveHours ? ((hour + 11) % 12) + 1 : hour, length);
    }
    default:
      return padded(moment.getUTCSeconds(), length);
  }
}

function monthField(month: number, length: number, { language }: Conventions, hasDay: boolean): string {
  if (length <= 2) return padded(month + 1, length);
  const names = MONTHS[language];
  if (length === 3) return names.short[month] ?? '';
  // «2 сентября 2025», but «сентябрь 2025».
  const full = (hasDay ? names.withDay : names.alone)[month] ?? '';
  return length === 5 ? full.charAt(0) : full;
}

function elapsed(seconds: number, { letter, length }: DatePiece): string {
  const unit = letter === 'h' ? 3600 : letter === 'm' ? 60 : 1;
  const whole = Math.floor(Math.abs(seconds) / unit);
  return `${seconds < 0 ? '-' : ''}${padded(whole, length)}`;
}

function halfOfDay(moment: Date, pattern: string): string {
  const half = moment.getUTCHours() < 12 ? 'AM' : 'PM';
  const word = pattern.includes('/') && pattern.length === 3 ? half.charAt(0) : half;
  return pattern === pattern.toLowerCase() ? word.toLowerCase() : word;
}

function fractionOfSecond(moment: Date, pattern: string, { decimal }: Conventions): string {
  const places = pattern.replace(/[^0#?]/g, '').length;
  const digits = padded(moment.getUTCMilliseconds(), 3).slice(0, places);
  return `${pattern.startsWith('.') ? decimal : ''}${digits}`;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

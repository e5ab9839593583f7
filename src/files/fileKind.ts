import { unmarkedUtf16 } from './csv/encoding.ts';

/** What a file really is, by its first bytes: endings are renamed more often than files are converted. */
export type FileKind = 'empty' | 'zip' | 'compound' | 'webPage' | 'binary' | 'text';

const ZIP = [0x50, 0x4b];
/** The container of .xls, and of .xlsx behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Enough to meet a control byte in any picture, archive or document. */
const SAMPLE = 4096;

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND)) return 'compound';
  if (UTF16.some((mark) => startsWith(bytes, mark))) return 'text';
  if (unmarkedUtf16(bytes)) return 'text';
  const head = bytes.subarray(0, SAMPLE);
  if (head.some(isControl)) return 'binary';
  return looksLikeWebPage(head) ? 'webPage' : 'text';
}

/** Is the compound file an encrypted workbook rather than an old one? Its directory names are in UTF-16. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + name.length <= bytes.length; at++) {
    if (bytes[at] === 0x45 && name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Bytes that no text holds in UTF-8 or in windows-1251; tab, line feed, form feed and return are text. */
const isControl = (byte: number): boolean => byte < 0x09 || byte === 0x0b || (byte > 0x0d && byte < 0x20);

/** Kundelik and many web systems "export to Excel" an HTML table under the name .xls or .xlsx. */
function looksLikeWebPage(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 1024)).toLowerCase();
  return (
    /^[^<a-z0-9]*<(!doctype html|html|head|body|table|meta)/.test(text) ||
    /^[^<]*<\?xml[\s\S]*?<html/.test(text)
  );
}

/** A file of an archive: its path in it, and its text. */
export type ZipEntry = readonly [path: string, text: string];

/** 1 January 1980, midnight: the first moment that an archive can name. */
const DAY = 0x21;
/** Paths are in UTF-8. */
const FLAGS = 0x800;

/**
 * A .zip archive by APPNOTE.TXT 6.3.10 of PKWARE. The panel holds our own code alone, so the browser itself presses the files;
 * one that cannot has them stored as they are.
 */
export async function zip(entries: readonly ZipEntry[]): Promise<Bytes> {
  const utf8 = new TextEncoder();
  const files: Bytes[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const [path, text] of entries) {
    const [name, content] = [utf8.encode(path), utf8.encode(text)];
    const { method, packed } = await deflated(content);
    // Version needed, flags, method, time, day, check sum, both sizes, length of the name, no extra field.
    const head = [
      ...[...two(20), ...two(FLAGS), ...two(method), ...two(0), ...two(DAY)],
      ...[...four(crc32(content)), ...four(packed.length), ...four(content.length)],
      ...[...two(name.length), ...two(0)],
    ];
    const file = joined([[...four(0x04034b50), ...head], name, packed]);
    // Made by version 20; no comment, disk 0, no attributes; where the file begins.
    const rest = [...two(0), ...two(0), ...two(0), ...four(0), ...four(at)];
    directory.push(joined([[...four(0x02014b50), ...two(20), ...head, ...rest], name]));
    files.push(file);
    at += file.length;
  }
  const list = joined(directory);
  const counts = [...two(0), ...two(0), ...two(entries.length), ...two(entries.length)];
  return joined([
    ...files,
    list,
    [...four(0x06054b50), ...counts, ...four(list.length), ...four(at), ...two(0)],
  ]);
}

async function deflated(content: Bytes): Promise<{ readonly method: 0 | 8; readonly packed: Bytes }> {
  if (typeof CompressionStream === 'undefined') return { method: 0, packed: content };
  const pressed = new Blob([content]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return { method: 8, packed: new Uint8Array(await new Response(pressed).arrayBuffer()) };
}

type Bytes = Uint8Array<ArrayBuffer>;

const two = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const four = (value: number): number[] => [...two(value), ...two(value >>> 16)];

function joined(parts: readonly ArrayLike<number>[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The check sum of ISO 3309, bit by bit through a table of its 256 steps. */
function crc32(bytes: Uint8Array): number {
  const steps = Array.from({ length: 256 }, (_, byte) => {
    let step = byte;
    for (let bit = 0; bit < 8; bit++) step = step & 1 ? 0xedb88320 ^ (step >>> 1) : step >>> 1;
    return step;
  });
  let sum = -1;
  for (const byte of bytes) sum = (steps[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../src/files/open.ts';
import { writeWorkbook } from '../../src/files/xlsx/write.ts';
import { LANGS } from '../../src/messages/catalog.ts';
import { fileRefusals } from '../../src/messages/refusals/file.ts';
import { bookWith } from './books.ts';
import { rawXlsx } from './rawXlsx.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(64).fill(0)];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
const whole = await writeWorkbook(bookWith([['Аудан', 1]]).book);
const locked = await writeXlsx({
  sheets: [{ name: 'a', rows: [[1]] }],
  encryption: { password: 'x', spinCount: 1000 },
});

/** A workbook with a part of so many million noughts. */
const unpackingTo = (millions: number) =>
  zipSync(
    { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/noughts.xml': new Uint8Array(millions * 1e6) },
    { level: 1 },
  );

describe('what cannot be opened says why', () => {
  test.each<[string, Uint8Array, string]>([
    ['empty.xlsx', bytes(), 'file.empty'],
    ['blank.csv', bytes('\r\n ; \r\n'), 'file.empty'], // nothing but separators
    ['cut.xlsx', whole.subarray(0, whole.length - 300), 'file.damaged'], // a download broken off
    ['torn.xlsx', bytes([0x50, 0x4b, 3, 4], 'torn'), 'file.damaged'],
    ['inside.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook') }), 'file.damaged'],
    ['letter.docx', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'file.otherFormat'],
    ['export.xls', bytes('\ufeff<html><body><table><tr><td>1</td></tr></table>'), 'file.webPage'],
    ['export.xlsx', bytes('\n<!DOCTYPE html>\n<html>'), 'file.webPage'],
    ['old.xls', bytes(COMPOUND, utf16('Workbook')), 'file.oldExcel'],
    ['locked.xlsx', bytes(COMPOUND, utf16('EncryptedPackage')), 'file.encrypted'],
    ['locked2.xlsx', locked, 'file.encrypted'], // as a real writer encrypts it
    ['photo.csv', bytes(PNG), 'file.binary'],
    ['photo.xlsx', bytes(PNG), 'file.binary'],
    ['none.xlsx', rawXlsx([]), 'file.empty'], // a workbook without a sheet
    ['bomb.xlsx', unpackingTo(401), 'file.tooLarge'], // megabytes out of a few kilobytes
    ['large.csv', strToU8('1;2;3;4;5;6;7;8;9;0\n'.repeat(200_001)), 'file.tooLarge'],
    ['late.csv', bytes('a;b\n'.repeat(2000), [0]), 'file.binary'], // a NUL past the first look
  ])('%s', async (name, content, code) => {
    expect(await openFile(content, name)).toEqual({ ok: false, error: { code, values: { file: name } } });
  });

  test.each(Object.entries(fileRefusals))(
    '%s names the file and the remedy in three languages',
    (_, message) => {
      for (const lang of LANGS) {
        expect(message[lang]).toContain('{file}');
        expect(message[lang].split('. ').length, 'what is wrong, and what to do').toBeGreaterThanOrEqual(2);
      }
    },
  );
});

test.each([
  ['Кітап.csv', whole],
  ['Кітап.xlsx', whole],
])('a workbook named %s opens as a workbook', async (name, content) => {
  const opened = await openFile(content, name);
  expect(opened.ok && [opened.value.name, opened.value.sheets[0]!.cells[0]![1]!.value]).toEqual(['Кітап', 1]);
});

test('a text table named .xlsx opens as a text table', async () => {
  const opened = await openFile(bytes('Аудан;Саны\nЕсіл;5'), 'Кесте.xlsx');
  expect(opened.ok && opened.value.sheets[0]!.cells[1]!.map((cell) => cell?.value)).toEqual(['Есіл', 5]);
});

test('a cell far below the others is read, one at the far corner is refused with what to do', async () => {
  const sheet = { name: 'Л "1"', rows: [['Аудан', 'Саны']] };
  const below = await openFile(
    rawXlsx([{ ...sheet, more: '<row r="1048576"><c r="B1048576"><v>5</v></c></row>' }]),
    'a.xlsx',
  );
  expect(below.ok && below.value.sheets[0]?.cells[1_048_575]?.[1]?.value).toBe(5);
  const corner = await openFile(
    rawXlsx([{ ...sheet, more: '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>' }]),
    'a.xlsx',
  );
  const values = { file: 'a.xlsx', sheet: 'Л "1"', rows: '1048576', columns: '16384' };
  expect(corner).toEqual({ ok: false, error: { code: 'file.farCells', values } });
});

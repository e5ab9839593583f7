import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inRoot, readSource } from '../../src/build/paths.ts';

const pages = readdirSync(inRoot('docs'), { recursive: true, encoding: 'utf8' })
  .map((path) => `docs/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md'))
  .sort();

describe.each(pages)('%s', (page) => {
  const text = readSource(page);

  test('every path in it is there', () => {
    const paths = [...text.matchAll(/`((?:src|test)\/[\w/.-]+)`/g)].map(([, path = '']) => path);
    // «NAME» stands for the file that a recipe tells to make.
    expect(paths.filter((path) => !path.includes('NAME') && !existsSync(inRoot(path)))).toEqual([]);
  });

  test('every link in it leads somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(inRoot(join(dirname(page), link))))).toEqual([]);
  });
});

test('decisions are numbered without a gap', () => {
  const numbers = pages
    .filter((page) => page.startsWith('docs/adr/'))
    .map((page) => Number(page.slice(9, 13)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('every identifier of the glossary is a word of the code', () => {
  const code = sourceTexts();
  const words = [...readSource('docs/glossary.md').matchAll(/`([A-Za-z]\w*)`/g)].map(([, word = '']) => word);
  const isThere = (word: string) => code.some((text) => new RegExp(`\\b${word}\\b`).test(text));
  expect(words.length).toBeGreaterThan(50);
  expect([...new Set(words)].filter((word) => !isThere(word))).toEqual([]);
});

const sourceTexts = (): string[] =>
  readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readSource(`src/${path}`));

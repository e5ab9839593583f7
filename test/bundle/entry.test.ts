import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { customFunctions, entryFunctions } from '../../src/build/entry.ts';
import { declaredNames } from '../../src/build/freeNames.ts';
import { inRoot } from '../../src/build/paths.ts';
import { isBuiltIn } from '../../src/host/project/builtIns.ts';
import { projectSource } from '../project.ts';
import { bareRealm } from './realm.ts';

/** The contract: names in cells of offices' workbooks, which no later version may change. */
const CUSTOM_FUNCTIONS = [
  'QUALITY',
  'PASS_RATE',
  'SOU',
  'MEAN_MARK',
  'QUALITY_DELTA',
  'QUALITY_GAP',
  'POOLED_RATE',
  'QUALITY_RANK',
  'QUALITY_POSSIBLE',
  'BASE_FROM_SHARE',
  'COVERAGE',
  'PLAN_FACT',
  'TENGE_PARSE',
  'TENGE_RANGE',
  'TENGE_FORMAT',
  'TENGE_WORDS',
  'NUMBER_PARSE',
  'PERCENT_PARSE',
  'FIGURES',
  'SCHOOL_YEAR',
  'TERM',
  'DISTRICT_NAME',
  'DISTRICT_KATO',
  'TARGET_PACE',
];

const ENTRY_POINTS = ['onOpen', 'onInstall', 'showSidebar', 'showSource', 'dispatch'];

describe('Entry.js', () => {
  test('declares the custom functions and the entry points, and no other name', async () => {
    const declared = declaredNames(parse(await projectSource('Entry'), { ecmaVersion: 2019 }));
    expect([...declared].sort()).toEqual([...CUSTOM_FUNCTIONS, ...ENTRY_POINTS].sort());
  });

  test('Code.js declares the bundle alone', async () => {
    expect(declaredNames(parse(await projectSource('Code'), { ecmaVersion: 2019 }))).toEqual(['Sapa']);
  });

  test('carries the mark that narrows the rights to this spreadsheet', async () => {
    expect(await projectSource('Entry')).toMatch(/^\/\*\* @OnlyCurrentDoc \*\/\n/);
  });

  test('every function it declares is in the bundle', async () => {
    const realm = await bareRealm();
    for (const { name, help } of entryFunctions()) {
      const target = help === undefined ? `Sapa.${name}` : `Sapa.FUNCTIONS.${name}`;
      expect(realm.evaluate(`typeof ${target}`), name).toBe('function');
    }
  });

  test('passes its parameters on, all of them and in their order', async () => {
    const realm = await bareRealm();
    for (const { name, params, help } of entryFunctions()) {
      if (help === undefined) continue;
      const places = JSON.stringify(params.map((_, index) => index));
      realm.evaluate(`Sapa = { FUNCTIONS: { ${name}: function () { return [].slice.call(arguments); } } }`);
      expect(realm.evaluate(`JSON.stringify(${name}.apply(null, ${places}))`), name).toBe(places);
    }
  });
});

describe('the custom functions', () => {
  test('have no name that Sheets has already', () => {
    // The list is really there: without it the test could not fail.
    expect(['XLOOKUP', 'query'].every(isBuiltIn)).toBe(true);
    expect(CUSTOM_FUNCTIONS.filter(isBuiltIn)).toEqual([]);
  });

  test('are all on the list: no file of a function stands beside it', () => {
    const files = readdirSync(inRoot('src/functions')).filter((name) => /^[A-Z][A-Z0-9_]*\.ts$/.test(name));
    const listed = customFunctions().map(({ name }) => `${name}.ts`);
    expect(files.sort()).toEqual(listed.sort());
  });

  test('speak Kazakh and Russian in their help, in this order', () => {
    for (const { name, help } of customFunctions())
      for (const text of [help?.description ?? '', ...(help?.params ?? []).map((param) => param.text)])
        expect(text, name).toMatch(/\p{Script=Cyrillic}.* \/ .*\p{Script=Cyrillic}/u);
  });
});

test('every action is on the list of actions', () => {
  const folder = inRoot('src/addon/actions');
  const index = readFileSync(`${folder}/index.ts`, 'utf8');
  const defining = readdirSync(folder).filter(
    (name) => name !== 'index.ts' && readFileSync(`${folder}/${name}`, 'utf8').includes('defineAction({'),
  );
  expect(defining.length).toBeGreaterThan(0);
  for (const name of defining) expect(index, name).toContain(`'./${name}'`);
});

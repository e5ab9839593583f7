import { describe, expect, test } from 'vitest';
import { findingsInCode } from '../../src/build/reference/findingsInCode.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { LANGS, type Words } from '../../src/messages/catalog.ts';
import { findingMessages } from '../../src/messages/findings.ts';
import { checkWords } from '../../src/messages/panel/check.ts';
import { dataWords } from '../../src/messages/panel/data.ts';
import { fixWords, refusedFixWords } from '../../src/messages/panel/fix.ts';
import { frameWords } from '../../src/messages/panel/frame.ts';
import { ruleTitle, ruleTitles } from '../../src/messages/panel/rules.ts';
import { settingsWords } from '../../src/messages/panel/settings.ts';
import { sectionWords, summaryTabWords } from '../../src/messages/panel/summary.ts';
import { summaryWords } from '../../src/messages/summary.ts';

const GROUPS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  frame: frameWords,
  data: dataWords,
  check: checkWords,
  fix: fixWords,
  refused: refusedFixWords,
  summary: summaryTabWords,
  sections: sectionWords,
  settings: settingsWords,
  rules: ruleTitles,
};

const all = Object.entries(GROUPS).flatMap(([group, messages]) =>
  Object.entries(messages).map(([name, message]) => [`${group}.${name}`, message] as const),
);

const placesOf = (text: string): string[] => [...(text.match(/\{\w+\}/g) ?? [])].sort();

test.each(all)('%s says the same in three languages, each in its own letters', (_name, { kk, ru, en }) => {
  expect(placesOf(ru)).toEqual(placesOf(kk));
  expect(placesOf(en)).toEqual(placesOf(kk));
  expect(ru).not.toMatch(/[әғқңөұүһі]/iu);
  expect(en).not.toMatch(/\p{Script=Cyrillic}/u);
  // Latin look-alikes among Kazakh and Russian letters: «i» for «і», «o» for «о».
  for (const text of [kk, ru])
    expect(text).not.toMatch(/\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu);
});

describe('at 300 pixels', () => {
  test.each(['tabData', 'tabCheck', 'tabSummary', 'tabSettings'] as const)('%s fits its tab', (name) => {
    for (const lang of LANGS) expect(frameWords[name][lang].length).toBeLessThanOrEqual(10);
  });

  test.each([
    dataWords.recognise,
    dataWords.runCheck,
    dataWords.saveAnswers,
    checkWords.recheck,
    checkWords.clearFilter,
    checkWords.goToSummary,
    fixWords.fixAlike,
    fixWords.undo,
    summaryTabWords.make,
    summaryTabWords.resume,
    settingsWords.save,
  ])('the button «$ru» is no longer than thirty characters', (message) => {
    for (const lang of LANGS) expect(message[lang].length).toBeLessThanOrEqual(30);
  });
});

describe('titles of rules', () => {
  const found = findingsInCode((text) => text in findingMessages);
  const ids = [...new Set([...RULES.map(({ id }) => id), ...found.map(({ rule }) => rule)])].sort();

  test('there is one for every rule, and none for a rule that is not', () => {
    expect(Object.keys(ruleTitles).sort()).toEqual(ids);
  });

  test('of a rule that this page does not know is its id', () => {
    expect(ruleTitle('from-a-newer-script').kk).toBe('from-a-newer-script');
    expect(ruleTitle('toString').kk).toBe('toString');
  });
});

test.each(['schoolType', 'level', 'language', 'locality', 'marks', 'trend', 'subject'] as const)(
  'the section %s is called in the panel what it is headed in the summary',
  (section) => expect(sectionWords[section]).toEqual(summaryWords[`${section}Heading`]),
);

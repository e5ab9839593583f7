import { expect, test } from 'vitest';
import { tidyText } from '../../../src/core/fixes/tidyText.ts';

test.each<[string, string | undefined, string]>([
  ['№ 7 opта мектеп', '№ 7 орта мектеп', 'Latin o and p'],
  ['Aбай атындағы мектеп', 'Абай атындағы мектеп', 'Latin A'],
  ['Солтүстiк лицей', 'Солтүстік лицей', 'Latin i for і'],
  [' СШ  №1 ', 'СШ №1', 'blanks'],
  ['СШ\u00a0№1', 'СШ №1', 'a no-break space'],
  ['IT-лицей', undefined, 'a Latin word beside a Cyrillic one'],
  ['NIS Physics', undefined, 'all Latin'],
  ['Qазақ мектебі', undefined, 'a letter without a twin is no slip of the keyboard'],
  ['№ 7 орта мектеп', undefined, 'as it should be'],
  ['   ', undefined, 'nothing'],
])('%j → %j (%s)', (text, expected) => expect(tidyText(text)).toBe(expected));

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workbench } from './workbench.ts';

/** Typing, as people in Kazakhstan type: `;` between arguments, a decimal comma, blanks in numbers, dates with dots. */

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.startEmpty();
});
afterAll(() => workbench.close());

describe('what is typed', () => {
  test.each([
    ['A2', '62,5', '62,5'],
    ['B2', '55,1', '55,1'],
    ['A3', '5 200', '5200'],
    ['B3', '14.01.2026', '14.01.2026'],
    ['A4', '12,5 %', '12,50%'],
    ['B4', '2 500 ₸', '2\u00a0500 ₸'],
    ['A5', "'0012", '0012'],
    ['B5', 'ИСТИНА', 'ИСТИНА'],
    ['A6', '№ 7 мектеп', '№ 7 мектеп'],
    // 62,5 − 55,1 points, exact in tenths.
    ['C2', '=QUALITY_DELTA(A2;B2)', '7,4'],
    ['C3', '=TENGE_PARSE("701 млн 120 мың теңге")', '701120000'],
    ['C4', '=SUM(A2;B2;0,4)', '118'],
    ['C5', '=IF(A2>60;"жоғары";"төмен")', 'жоғары'],
  ])('%s: %s is shown as %s', async (address, typed, shown) => {
    await workbench.goTo(address);
    await workbench.type(typed);
    expect(await workbench.shownIn(address)).toBe(shown);
  });

  test('a formula is shown back as it was typed', async () => {
    expect(await workbench.contentOf('C2')).toBe('=QUALITY_DELTA(A2;B2)');
    expect(await workbench.contentOf('C4')).toBe('=SUM(A2;B2;0,4)');
  });

  test('a formula follows the cells it speaks of', async () => {
    await workbench.goTo('A2');
    await workbench.type('65,1');
    expect(await workbench.shownIn('C2')).toBe('10');
    await workbench.press('Control+z');
    expect(await workbench.shownIn('C2')).toBe('7,4');
  });

  test('a formula that cannot be read says what to look at', async () => {
    await workbench.goTo('D2');
    await workbench.type('=SUM((1;2)');
    expect(await workbench.shownIn('D2')).toBe('#ERROR!');
    expect(await workbench.page.textContent('#note')).toContain('Проверьте скобки');
  });

  test('a refusal of a function is told in both languages', async () => {
    await workbench.goTo('D3');
    await workbench.type('=TENGE_PARSE("10 млн долларов")');
    expect(await workbench.shownIn('D3')).toBe('#ERROR!');
    expect(await workbench.page.textContent('#note')).toMatch(/[әғқңөұүһі][\s\S]* \/ [\s\S]*/u);
  });
});

describe('formulas over ranges', () => {
  test('one call fills all its rows, and nothing is overwritten', async () => {
    await workbench.goTo('F1');
    for (const value of ['60', '70', '80']) await workbench.type(value);
    await workbench.goTo('G1');
    for (const value of ['50', '75', '80']) await workbench.type(value);
    await workbench.goTo('H1');
    await workbench.type('=QUALITY_DELTA(F1:F3;G1:G3)');
    expect(await workbench.shownIn('H1')).toBe('10');
    expect(await workbench.shownIn('H2')).toBe('-5');
    expect(await workbench.shownIn('H3')).toBe('0');
    await workbench.goTo('H2');
    await workbench.type('бос емес');
    expect(await workbench.shownIn('H1')).toBe('#REF!');
    await workbench.press('Control+z');
    expect(await workbench.shownIn('H2')).toBe('-5');
  });
});

describe('help while a formula is written', () => {
  test('functions are offered with their help, and the open call with its parameter', async () => {
    const { page } = workbench;
    await workbench.goTo('J2');
    await page.keyboard.type('=QUAL');
    // The first block of the script stands higher up than the help of the first function.
    await expect.poll(() => page.textContent('#hints .hint-about')).toMatch(/^Качество знаний: доля/);
    await page.keyboard.type('ITY_D');
    await expect.poll(() => page.textContent('#hints')).toContain('Изменение доли');
    await page.keyboard.press('Tab');
    expect(await page.inputValue('#cell-editor')).toBe('=QUALITY_DELTA(');
    expect(await page.textContent('#hints strong')).toBe('now');
    await page.keyboard.type('F1;');
    expect(await page.textContent('#hints strong')).toBe('before');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  test('a cell that is clicked comes into the formula', async () => {
    const { page } = workbench;
    await workbench.goTo('J3');
    await page.keyboard.type('=SUM(');
    const grid = await page.locator('#grid').boundingBox();
    if (!grid) throw new Error('no grid');
    // Row heads are 46 wide, column heads 22 high; columns are 100 and rows 21: the middle of B1.
    await page.mouse.click(grid.x + 46 + 150, grid.y + 22 + 10);
    expect(await page.inputValue('#cell-editor')).toBe('=SUM(B1');
    await page.keyboard.type(')');
    await page.keyboard.press('Escape');
  });
});

describe('editing', () => {
  test('F2 edits, Escape leaves it as it was, Enter and Tab go on', async () => {
    const { page } = workbench;
    await workbench.goTo('A6');
    await page.keyboard.press('F2');
    await page.keyboard.type('!!');
    await page.keyboard.press('Escape');
    expect(await workbench.contentOf('A6')).toBe('№ 7 мектеп');
    await workbench.type('a', 'Tab');
    expect(await page.inputValue('#name-box')).toBe('B6');
    await workbench.press('Control+z');
  });

  test('Delete empties, undo and redo bring back and forth', async () => {
    await workbench.goTo('A2');
    await workbench.press('Delete');
    expect(await workbench.contentOf('A2')).toBe('');
    await workbench.press('Control+z');
    expect(await workbench.contentOf('A2')).toBe('62,5');
    await workbench.press('Control+y');
    expect(await workbench.contentOf('A2')).toBe('');
    await workbench.press('Control+z');
  });

  test('inserted rows move formulas along, and undo takes them out again', async () => {
    const { page } = workbench;
    await workbench.goTo('A2');
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu-item', { hasText: 'Вставить строку выше' }).click();
    await workbench.settled();
    expect(await workbench.contentOf('C3')).toBe('=QUALITY_DELTA(A3;B3)');
    await workbench.press('Control+z');
    expect(await workbench.contentOf('C2')).toBe('=QUALITY_DELTA(A2;B2)');
  });

  test('the handle of fill: a run of numbers goes on by Ctrl+D and formulas move along', async () => {
    await workbench.goTo('L1');
    await workbench.type('=F1*2');
    await workbench.goTo('L1:L3');
    await workbench.press('Control+d');
    expect(await workbench.contentOf('L3')).toBe('=F3*2');
    expect(await workbench.shownIn('L3')).toBe('160');
  });
});

describe('pasting', () => {
  const paste = (data: Record<string, string>) =>
    workbench.page.evaluate((given) => {
      const transfer = new DataTransfer();
      for (const [type, text] of Object.entries(given)) transfer.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, data);

  test('from Excel: tabs, a cell of two lines in quotes, figures as written', async () => {
    await workbench.goTo('N1');
    await paste({ 'text/plain': 'Мектеп\tСапа\r\n"№ 1\nгимназия"\t62,5 %\r\nБарлығы\t5 200\r\n' });
    await workbench.settled();
    expect(await workbench.contentOf('N2')).toBe('№ 1\nгимназия');
    expect(await workbench.shownIn('O2')).toBe('62,50%');
    expect(await workbench.contentOf('O3')).toBe('5200');
  });

  test('from a web page: joined cells, blanks and markup', async () => {
    await workbench.goTo('N5');
    const html =
      '<p>x</p><table><tr><th rowspan="2">Аудан</th><th colspan="2">Сапа</th></tr><tr><td>қазір</td><td>бұрын</td></tr>' +
      '<tr><td>Талғар <b>ауданы</b></td><td>&nbsp;62,5</td><td><img src=x onerror="window.hacked=1">61</td></tr></table>';
    await paste({ 'text/html': html, 'text/plain': 'x' });
    await workbench.settled();
    expect(await workbench.contentOf('O6')).toBe('қазір');
    expect(await workbench.contentOf('N7')).toBe('Талғар ауданы');
    expect(await workbench.contentOf('O7')).toBe('62,5');
    expect(await workbench.page.evaluate(() => 'hacked' in window)).toBe(false);
  });
});

test('what Sheets would not take is refused with a reason, and the cell is as it was', async () => {
  await workbench.goTo('R1');
  await workbench.type('бар');
  await workbench.goTo('R1');
  const pasted = 'ұ'.repeat(50_001);
  await workbench.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, pasted);
  await workbench.settled();
  expect(await workbench.page.textContent('#notice')).toContain('больше 50 000 знаков');
  expect(await workbench.contentOf('R1')).toBe('бар');
});

test('nothing of it made the page complain', () => {
  expect(workbench.complaints).toEqual([]);
});

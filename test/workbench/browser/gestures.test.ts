import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Workbench } from './workbench.ts';

/** What is done with the pointer, the clipboard and the tools. */

let workbench: Workbench;
let grid: { x: number; y: number };
/** Row heads are 46 wide and column heads 22 high; columns are 100 and rows 21 as long as nobody sizes them. */
const HEAD = { width: 46, height: 22 };
const CELL = { width: 100, height: 21 };
const middleOf = (row: number, column: number): [number, number] => [
  grid.x + HEAD.width + (column - 0.5) * CELL.width,
  grid.y + HEAD.height + (row - 0.5) * CELL.height,
];

beforeAll(async () => {
  workbench = await Workbench.open();
  await workbench.startEmpty();
  const box = await workbench.page.locator('#grid').boundingBox();
  if (!box) throw new Error('no grid');
  grid = box;
});
afterAll(() => workbench.close());

async function drag(from: [number, number], to: [number, number]): Promise<void> {
  const { mouse } = workbench.page;
  await mouse.move(...from);
  await mouse.down();
  await mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await mouse.move(...to, { steps: 4 });
  await mouse.up();
  await workbench.settled();
}

const fill = async (address: string, ...texts: string[]): Promise<void> => {
  await workbench.goTo(address);
  for (const text of texts) await workbench.type(text);
};

describe('the pointer', () => {
  test('a drag selects, and what is selected is added up', async () => {
    await fill('A1', '10', '20', '30,5');
    await drag(middleOf(1, 1), middleOf(3, 1));
    expect(await workbench.page.inputValue('#name-box')).toBe('A1:A3');
    // 10 + 20 + 30,5 = 60,5; a third of it is 20,17.
    expect(await workbench.page.textContent('#sums')).toBe('Сумма: 60,5   Среднее: 20,17   Количество: 3');
  });

  test('the handle of the selection fills on', async () => {
    await fill('C1', '5', '10');
    await workbench.goTo('C1:C2');
    const [x, y] = middleOf(2, 3);
    await drag([x + CELL.width / 2, y + CELL.height / 2], middleOf(5, 3));
    expect(await workbench.contentOf('C5')).toBe('25');
  });

  test('a border of a column head makes the column wider, and undo narrow again', async () => {
    const y = grid.y + HEAD.height / 2;
    const border = grid.x + HEAD.width + 4 * CELL.width;
    await fill('E2', 'x');
    await drag([border, y], [border + 60, y]);
    await workbench.goTo('E2');
    await workbench.page.keyboard.press('F2');
    const wide = await workbench.page.locator('#cell-editor').boundingBox();
    // The first pixels of a drag tell it from a click.
    expect(Math.abs((wide?.x ?? 0) - grid.x - HEAD.width - 4 * CELL.width - 60)).toBeLessThan(6);
    await workbench.page.keyboard.press('Escape');
    await workbench.press('Control+z');
    await workbench.page.keyboard.press('F2');
    const narrow = await workbench.page.locator('#cell-editor').boundingBox();
    expect(Math.round((narrow?.x ?? 0) - grid.x)).toBe(HEAD.width + 4 * CELL.width);
    await workbench.page.keyboard.press('Escape');
  });

  test('a double click edits, a press elsewhere keeps what was typed', async () => {
    await workbench.page.mouse.dblclick(...middleOf(8, 2));
    await workbench.page.keyboard.type('Талғар');
    await workbench.page.mouse.click(...middleOf(12, 4));
    await workbench.settled();
    expect(await workbench.contentOf('B8')).toBe('Талғар');
  });

  test('the right button opens what can be done, and does it', async () => {
    await workbench.page.mouse.click(...middleOf(8, 2));
    await workbench.page.mouse.click(...middleOf(8, 2), { button: 'right' });
    await workbench.page.locator('.menu-item', { hasText: 'Вставить столбец слева' }).click();
    await workbench.settled();
    expect(await workbench.contentOf('C8')).toBe('Талғар');
    await workbench.press('Control+z');
    expect(await workbench.contentOf('B8')).toBe('Талғар');
  });
});

describe('the clipboard', () => {
  test('a copied formula moves its references, a cut one keeps them', async () => {
    await fill('G1', '1', '2', '3');
    await fill('H1', '=G1*10');
    await workbench.goTo('H1');
    await workbench.press('Control+c');
    await workbench.goTo('H3');
    await workbench.press('Control+v');
    expect(await workbench.contentOf('H3')).toBe('=G3*10');
    await workbench.goTo('H1');
    await workbench.press('Control+x');
    await workbench.goTo('I5');
    await workbench.press('Control+v');
    expect(await workbench.contentOf('I5')).toBe('=G1*10');
    expect(await workbench.contentOf('H1')).toBe('');
    await workbench.press('Control+z');
    expect(await workbench.contentOf('H1')).toBe('=G1*10');
  });
});

describe('the tools', () => {
  test('formats show a number as asked for, and a number that does not fit is never cut off', async () => {
    await fill('K1', '701120000');
    await workbench.goTo('K1');
    await workbench.choose('format', 'Тенге');
    await workbench.settled();
    expect(await workbench.shownIn('K1')).toBe('701\u00a0120\u00a0000 ₸');
    await workbench.choose('format', 'Один знак после запятой');
    await workbench.settled();
    expect(await workbench.shownIn('K1')).toBe('701\u00a0120\u00a0000,0');
  });

  test('bold is pressed when the cell is bold, by button and by key', async () => {
    await workbench.goTo('K2');
    await workbench.type('қалың');
    await workbench.goTo('K2');
    await workbench.page.click('#bold');
    await workbench.settled();
    expect(await workbench.page.getAttribute('#bold', 'aria-pressed')).toBe('true');
    await workbench.goTo('K2');
    await workbench.press('Control+b');
    expect(await workbench.page.getAttribute('#bold', 'aria-pressed')).toBe('false');
  });

  test('frozen lines stay while the rest scrolls', async () => {
    await workbench.goTo('B2');
    await workbench.choose('freeze', 'До этой ячейки');
    await workbench.settled();
    await workbench.page.mouse.move(...middleOf(10, 4));
    // The sheet stood at its top: a hundred rows further, the tenth place shows row 110.
    await workbench.page.mouse.wheel(0, 100 * CELL.height);
    await expect
      .poll(async () => {
        await workbench.page.mouse.click(...middleOf(10, 4));
        return workbench.page.inputValue('#name-box');
      })
      .toBe('D110');
    await workbench.goTo('A1');
    await workbench.page.keyboard.press('F2');
    const editor = await workbench.page.locator('#cell-editor').boundingBox();
    expect(Math.round((editor?.y ?? 0) - grid.y)).toBe(HEAD.height);
    await workbench.page.keyboard.press('Escape');
    await workbench.choose('freeze', 'Не закреплять');
    await workbench.settled();
  });
});

describe('find', () => {
  const answer = () => workbench.page.textContent('#find-answer');

  test('goes from match to match, whatever the case, and back to the grid', async () => {
    await fill('M3', 'Зайсан ауданы', 'Қарасай');
    await fill('M300', 'ЗАЙСАН қаласы');
    await workbench.goTo('A1');
    await workbench.press('Control+f');
    await workbench.page.keyboard.type('зайсан');
    await workbench.press('Enter');
    await expect.poll(answer).toBe('M3');
    await workbench.press('Enter');
    await expect.poll(answer).toBe('M300');
    await workbench.press('Enter');
    await expect.poll(answer).toBe('M3');
    await workbench.press('Shift+Enter');
    await expect.poll(answer).toBe('M300');
    await workbench.press('Escape');
    expect(await workbench.page.inputValue('#name-box')).toBe('M300');
    await workbench.type('табылды');
    expect(await workbench.contentOf('M300')).toBe('табылды');
  });

  test('says when there is none', async () => {
    await workbench.page.click('#find-tool');
    await workbench.page.keyboard.type('жоқ нәрсе');
    await workbench.press('Enter');
    await expect.poll(answer).toBe('Не найдено');
    await workbench.press('Escape');
  });
});

describe('sheets', () => {
  test('are added, renamed, moved, hidden, shown and deleted', async () => {
    const { page } = workbench;
    await page.click('#add-sheet');
    await expect.poll(() => workbench.tabs()).toEqual(['Лист1', 'Лист2']);
    await workbench.settled();
    await workbench.type('=Лист1!G3+1');
    expect(await workbench.shownIn('A1')).toBe('4');

    await page.locator('.sheet-tab', { hasText: 'Лист1' }).dblclick();
    await page.fill('#asked', 'Талғар, № 1');
    await page.keyboard.press('Enter');
    await expect.poll(() => workbench.tabs()).toEqual(['Талғар, № 1', 'Лист2']);
    await workbench.settled();
    await workbench.showSheet('Лист2');
    expect(await workbench.contentOf('A1')).toBe("='Талғар, № 1'!G3+1");

    const menu = async (tab: string, item: string) => {
      await page.locator('.sheet-tab', { hasText: tab }).click({ button: 'right' });
      await page.locator('.menu-item', { hasText: item }).click();
      await workbench.settled();
    };
    await menu('Лист2', 'Переместить влево');
    expect(await workbench.tabs()).toEqual(['Лист2', 'Талғар, № 1']);
    await menu('Талғар', 'Скрыть лист');
    expect(await workbench.tabs()).toEqual(['Лист2']);
    await page.click('#all-sheets');
    await page.locator('.menu-item', { hasText: 'скрыт' }).click();
    await expect.poll(() => workbench.tabs()).toEqual(['Лист2', 'Талғар, № 1']);
    await workbench.settled();
    await menu('Лист2', 'Удалить лист');
    await page.locator('.dialog .primary').click();
    await expect.poll(() => workbench.tabs()).toEqual(['Талғар, № 1']);
  });
});

test('nothing of it made the page complain', () => {
  expect(workbench.complaints).toEqual([]);
});

import { words } from './catalog.ts';

export const menuWords = {
  openPanel: words('Панельді ашу', 'Открыть панель', 'Open panel'),
  trace: words('Қайдан? (таңдалған ұяшық)', 'Откуда? (выбранная ячейка)', 'Where from? (selected cell)'),
};

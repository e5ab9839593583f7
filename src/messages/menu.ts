import { words } from './catalog.ts';

export const menuWords = {
  openPanel: words('Панельді ашу', 'Открыть панель', 'Open panel'),
};

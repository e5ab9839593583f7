import { words } from '../catalog.ts';

/**
 * Words of the panel's frame and of what every tab can say. Like all of this folder they are bundled into Sidebar.html
 * only: a formula must not load them.
 */
export const frameWords = {
  tabData: words('Деректер', 'Данные', 'Data'),
  tabCheck: words('Тексеру', 'Проверка', 'Check'),
  tabSummary: words('Қорытынды', 'Свод', 'Summary'),
  tabSettings: words('Баптау', 'Настройки', 'Settings'),
  tabs: words('Қойындылар', 'Вкладки', 'Tabs'),
  language: words('Тіл', 'Язык', 'Language'),
  loading: words('Жүктелуде…', 'Загрузка…', 'Loading…'),
  error: words('Қате', 'Ошибка', 'Error'),
  wait: words('Күте тұрыңыз', 'Подождите', 'Please wait'),
  retry: words('Қайталау', 'Повторить', 'Try again'),
  cancel: words('Бас тарту', 'Отмена', 'Cancel'),
  cellSelected: words('{a1} ұяшығы таңдалды', 'Выбрана ячейка {a1}', 'Cell {a1} selected'),
  rowSelected: words('{row}-жол таңдалды', 'Выбрана строка {row}', 'Row {row} selected'),
  sheetOpened: words('«{sheet}» парағы ашылды', 'Открыт лист «{sheet}»', 'Sheet “{sheet}” opened'),
};

import { words } from './catalog.ts';

/** Words of the workbench: the page around the grid. The panel and the sheets have their own. */
export const workbenchWords = {
  product: words(
    'Мектеп деректерін тексеру және қорытынды есеп',
    'Проверка школьных данных и свод',
    'School data, checked and summed up',
  ),
  newWorkbook: words('Жаңа кітап', 'Новая книга', 'New workbook'),
  sheetName: words('Парақ{n}', 'Лист{n}', 'Sheet{n}'),
  starting: words('Жүктелуде…', 'Загрузка…', 'Loading…'),
  working: words('Орындалуда…', 'Выполняется…', 'Working…'),

  // Files
  file: words('Файл', 'Файл', 'File'),
  openFile: words('Файл ашу', 'Открыть файл', 'Open a file'),
  save: words('.xlsx түрінде сақтау', 'Сохранить .xlsx', 'Save .xlsx'),
  saved: words('«{file}» сақталды', 'Файл «{file}» сохранён', '“{file}” is saved'),
  startEmpty: words('Бос кітап', 'Пустая книга', 'Empty workbook'),
  examples: words('Мысалдар', 'Примеры', 'Examples'),
  example: words('Мысал', 'Пример', 'Example'),
  drop: words(
    '.xlsx немесе .csv файлын осы жерге тастаңыз',
    'Отпустите здесь файл .xlsx или .csv',
    'Drop an .xlsx or .csv file here',
  ),
  keeping: words('Браузерде сақталуда…', 'Сохраняется в браузере…', 'Being kept in the browser…'),
  kept: words(
    'Өзгерістер осы браузерде сақталған',
    'Изменения хранятся в этом браузере',
    'Changes are kept in this browser',
  ),
  notKept: words(
    'Браузер өзгерістерді сақтай алмады. Файлды .xlsx түрінде сақтаңыз.',
    'Браузер не сохранил изменения. Сохраните файл .xlsx.',
    'The browser could not keep the changes. Save the file as .xlsx.',
  ),
  keptOffer: words(
    'Өткен жолы сақталмай қалған жұмыс бар: «{name}», {when}.',
    'Осталась несохранённая работа: «{name}», {when}.',
    'There is unsaved work from last time: “{name}”, {when}.',
  ),
  restore: words('Қалпына келтіру', 'Восстановить', 'Restore'),
  discard: words('Өшіру', 'Удалить', 'Discard'),
  replaceAsk: words(
    'Ашық кітаптың сақталмаған өзгерістері жоғалады. Жалғастырасыз ба?',
    'Несохранённые изменения открытой книги пропадут. Продолжить?',
    'Unsaved changes of the open workbook will be lost. Go on?',
  ),
  goOn: words('Жалғастыру', 'Продолжить', 'Go on'),
  cancel: words('Бас тарту', 'Отмена', 'Cancel'),
  close: words('Жабу', 'Закрыть', 'Close'),
  sheetNamePrompt: words('Парақтың атауы', 'Название листа', 'Name of the sheet'),
  nameTaken: words(
    'Атау бос немесе бұрыннан бар. Басқасын жазыңыз.',
    'Название пустое или уже занято. Введите другое.',
    'That name is taken or blank. Write another one.',
  ),
  deleteSheetAsk: words(
    '«{name}» парағын өшіресіз бе?',
    'Удалить лист «{name}»?',
    'Delete the sheet “{name}”?',
  ),

  about: words('Sapa туралы', 'О Sapa', 'About Sapa'),
  aboutText: words(
    'Sapa – ашық бағдарлама, Apache-2.0 лицензиясы. Деректеріңіз осы компьютерде қалады. Бет мына бағдарламалармен жасалған:',
    'Sapa — открытая программа под лицензией Apache-2.0. Данные остаются на этом компьютере. Страница сделана с помощью этих программ:',
    'Sapa is open software under the licence Apache-2.0. Your data stay on this computer. The page is made with:',
  ),
  licences: words('Лицензиялар', 'Лицензии', 'Licences'),

  // Welcome
  welcomeTitle: words('Бұл – Sapa-ны сынап көретін бет', 'Здесь можно попробовать Sapa', 'Try Sapa here'),
  welcomeText: words(
    'Сол жақта – мектептердің деректері, оң жақта – Sapa панелі. Алдымен «Тексеру», содан кейін «Қорытынды» қойындысын ашыңыз: аудандар бойынша есеп пен диаграммалар өзі жасалады. Деректер осы компьютерден шықпайды.',
    'Слева — данные школ, справа — панель Sapa. Откройте «Проверку», затем «Свод»: отчёт по районам и диаграммы сформируются сами. Данные остаются на этом компьютере.',
    'School data on the left, the Sapa panel on the right. Open “Check”, then “Summary”: the report by district and its charts are made for you. Nothing leaves this computer.',
  ),
  welcomeOwn: words('Өз файлыңызды ашу', 'Открыть свой файл', 'Open your own file'),
  understood: words('Түсінікті', 'Понятно', 'Got it'),

  // Toolbar
  toolbar: words('Құралдар тақтасы', 'Панель инструментов', 'Toolbar'),
  undo: words('Кері қайтару', 'Отменить действие', 'Undo'),
  redo: words('Қайта орындау', 'Повторить действие', 'Redo'),
  bold: words('Қалың', 'Полужирный', 'Bold'),
  italic: words('Көлбеу', 'Курсив', 'Italic'),
  wrap: words('Мәтінді тасымалдау', 'Перенос текста', 'Wrap text'),
  fillColor: words('Ұяшық түсі', 'Цвет ячейки', 'Cell colour'),
  noFill: words('Түссіз', 'Без цвета', 'No colour'),
  yellow: words('Ашық сары', 'Светло-жёлтый', 'Light yellow'),
  green: words('Ашық жасыл', 'Светло-зелёный', 'Light green'),
  blue: words('Ашық көк', 'Светло-голубой', 'Light blue'),
  red: words('Ашық қызыл', 'Светло-красный', 'Light red'),
  pink: words('Ашық қызғылт', 'Светло-розовый', 'Light pink'),
  grey: words('Ашық сұр', 'Светло-серый', 'Light grey'),
  align: words('Туралау', 'Выравнивание', 'Alignment'),
  alignLeft: words('Солға', 'По левому краю', 'Left'),
  alignCenter: words('Ортаға', 'По центру', 'Centre'),
  alignRight: words('Оңға', 'По правому краю', 'Right'),
  format: words('Сан пішімі', 'Числовой формат', 'Number format'),
  formatAuto: words('Автоматты', 'Автоматически', 'Automatic'),
  formatWhole: words('Бүтін сан', 'Целое число', 'Whole number'),
  formatDecimal: words('Бір ондық таңба', 'Один знак после запятой', 'One decimal'),
  formatPercent: words('Пайыз', 'Процент', 'Percent'),
  formatTenge: words('Теңге', 'Тенге', 'Tenge'),
  formatDate: words('Күн', 'Дата', 'Date'),
  formatText: words('Мәтін', 'Текст', 'Text'),
  formatOther: words('Басқа пішім', 'Другой формат', 'Other format'),
  freeze: words('Бекіту', 'Закрепить', 'Freeze'),
  freezeHere: words('Осы ұяшыққа дейін', 'До этой ячейки', 'Up to this cell'),
  freezeRow: words('Бірінші жол', 'Первая строка', 'First row'),
  freezeNone: words('Бекітпеу', 'Не закреплять', 'Nothing'),
  sapaMenu: words('Sapa', 'Sapa', 'Sapa'),
  install: words('Google кестесіне орнату', 'Установить в Google Таблицу', 'Install in Google Sheets'),
  language: words('Тіл', 'Язык', 'Language'),
  help: words('Пернелер', 'Клавиши', 'Keys'),

  // Formula bar
  nameBox: words('Ұяшық мекенжайы', 'Адрес ячейки', 'Cell address'),
  formulaBar: words('Ұяшықтың мазмұны', 'Содержимое ячейки', 'Contents of the cell'),
  cellEditor: words('{cell} ұяшығын түзету', 'Правка ячейки {cell}', 'Editing cell {cell}'),
  functions: words('Функциялар', 'Функции', 'Functions'),
  functionOfSapa: words('Sapa функциясы', 'Функция Sapa', 'Function of Sapa'),
  builtIn: words('кіріктірілген функция', 'встроенная функция', 'built-in function'),

  // Grid
  sheetArea: words('Кесте', 'Таблица', 'Sheet'),
  grid: words(
    'Көрсеткілермен жылжыңыз, теруді бастаңыз; басқа бөлікке F6 пернесімен өтіңіз.',
    'Двигайтесь стрелками и печатайте; в другую часть страницы — F6.',
    'Move with the arrows and type; F6 goes to another part of the page.',
  ),
  cellIs: words('{cell}: {text}', '{cell}: {text}', '{cell}: {text}'),
  blank: words('бос', 'пусто', 'blank'),
  selected: words('Таңдалған: {range}', 'Выделено: {range}', 'Selected: {range}'),
  choose: words('Тізімнен таңдау', 'Выбрать из списка', 'Choose from the list'),
  sum: words('Қосынды: {value}', 'Сумма: {value}', 'Sum: {value}'),
  average: words('Орташа: {value}', 'Среднее: {value}', 'Mean: {value}'),
  cellCount: words('Саны: {value}', 'Количество: {value}', 'Count: {value}'),

  formulaUnread: words(
    'Формула оқылмады. Жақшаларды, «;» таңбасын және функция атауын тексеріңіз.',
    'Формула не читается. Проверьте скобки, «;» между аргументами и название функции.',
    'The formula cannot be read. Check its brackets, the separators and the names.',
  ),

  // Context menu
  cut: words('Қиып алу', 'Вырезать', 'Cut'),
  copy: words('Көшіру', 'Копировать', 'Copy'),
  paste: words('Қою', 'Вставить', 'Paste'),
  clearCells: words('Мазмұнын өшіру', 'Очистить содержимое', 'Clear contents'),
  rowAbove: words('Жоғарыға жол қосу', 'Вставить строку выше', 'Insert a row above'),
  rowBelow: words('Төменге жол қосу', 'Вставить строку ниже', 'Insert a row below'),
  columnLeft: words('Солға баған қосу', 'Вставить столбец слева', 'Insert a column left'),
  columnRight: words('Оңға баған қосу', 'Вставить столбец справа', 'Insert a column right'),
  deleteRows: words('Жолдарды өшіру', 'Удалить строки', 'Delete rows'),
  deleteColumns: words('Бағандарды өшіру', 'Удалить столбцы', 'Delete columns'),
  hideRows: words('Жолдарды жасыру', 'Скрыть строки', 'Hide rows'),
  hideColumns: words('Бағандарды жасыру', 'Скрыть столбцы', 'Hide columns'),
  cellMenu: words('Ұяшық мәзірі', 'Меню ячейки', 'Cell menu'),
  find: words('Парақтан іздеу', 'Найти на листе', 'Find in the sheet'),
  findNext: words('Келесі', 'Следующее', 'Next'),
  findPrevious: words('Алдыңғы', 'Предыдущее', 'Previous'),
  notFound: words('Табылмады', 'Не найдено', 'Not found'),
  showHiddenRows: words('Жасырын жолдарды көрсету', 'Показать скрытые строки', 'Show hidden rows'),
  showHiddenColumns: words('Жасырын бағандарды көрсету', 'Показать скрытые столбцы', 'Show hidden columns'),
  pasteByKeys: words(
    'Браузер қоюға рұқсат бермеді. Ctrl+V пернелерін басыңыз.',
    'Браузер не разрешил вставку. Нажмите Ctrl+V.',
    'The browser did not allow pasting. Press Ctrl+V.',
  ),

  // Sheet tabs
  sheets: words('Парақтар', 'Листы', 'Sheets'),
  allSheets: words('Барлық парақтар', 'Все листы', 'All sheets'),
  addSheet: words('Парақ қосу', 'Добавить лист', 'Add a sheet'),
  renameSheet: words('Атауын өзгерту', 'Переименовать', 'Rename'),
  deleteSheet: words('Парақты өшіру', 'Удалить лист', 'Delete the sheet'),
  hideSheet: words('Парақты жасыру', 'Скрыть лист', 'Hide the sheet'),
  moveLeft: words('Солға жылжыту', 'Переместить влево', 'Move left'),
  moveRight: words('Оңға жылжыту', 'Переместить вправо', 'Move right'),
  sheetMenu: words('«{name}» парағының мәзірі', 'Меню листа «{name}»', 'Menu of the sheet “{name}”'),
  hiddenSheet: words('{name} (жасырын)', '{name} (скрыт)', '{name} (hidden)'),

  // Charts
  chart: words('Диаграмма: {title}', 'Диаграмма: {title}', 'Chart: {title}'),
  chartKeys: words(
    'Көрсеткілермен жылжытыңыз, Shift+көрсеткі – көлемі, Delete – өшіру.',
    'Стрелки двигают, Shift+стрелки меняют размер, Delete удаляет.',
    'Arrows move it, Shift+arrows size it, Delete removes it.',
  ),

  // Panel
  panel: words('Sapa панелі', 'Панель Sapa', 'Sapa panel'),
  closePanel: words('Панельді жабу', 'Закрыть панель', 'Close the panel'),

  // Trouble
  fault: words(
    'Бет ішінде қате шықты: {message}. Жұмысыңыз сақталған; бетті қайта жүктеңіз.',
    'Сбой страницы: {message}. Работа сохранена; обновите страницу.',
    'The page failed: {message}. Your work is kept; reload the page.',
  ),
  noWorker: words(
    'Бұл браузер бетті іске қоса алмайды. Chrome, Edge немесе Firefox-тың жаңа нұсқасын қолданыңыз.',
    'Этот браузер не может запустить страницу. Откройте её в новой версии Chrome, Edge или Firefox.',
    'This browser cannot run the page. Use a recent Chrome, Edge or Firefox.',
  ),
};

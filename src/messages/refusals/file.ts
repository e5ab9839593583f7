import { type Words, words } from '../catalog.ts';

/** Why a file could not be opened; `{file}` is its name. Each ends with what to do about it. */
export const fileRefusals = {
  'file.empty': words(
    '«{file}» файлы бос. Деректері бар файлды таңдаңыз.',
    'Файл «{file}» пуст. Выберите файл с данными.',
    'The file “{file}” is empty. Choose a file that holds data.',
  ),
  'file.binary': words(
    '«{file}» файлы кесте емес немесе бүлінген. Басқа .xlsx не .csv файлын таңдаңыз.',
    'Файл «{file}» — не таблица или повреждён. Выберите другой файл .xlsx или .csv.',
    'The file “{file}” is not a table, or is damaged. Choose another .xlsx or .csv file.',
  ),
  'file.webPage': words(
    '«{file}» файлы – кесте түрінде сақталған веб-парақ. Оны Excel бағдарламасында ашып, .xlsx түрінде сақтаңыз.',
    'Файл «{file}» — веб-страница, а не книга Excel. Откройте его в Excel и сохраните как .xlsx.',
    'The file “{file}” is a web page, not a workbook. Open it in Excel and save it as .xlsx.',
  ),
  'file.oldExcel': words(
    '«{file}» файлы ескі .xls пішімінде. Оны Excel бағдарламасында ашып, .xlsx түрінде сақтаңыз.',
    'Файл «{file}» в старом формате .xls. Откройте его в Excel и сохраните как .xlsx.',
    'The file “{file}” is in the old .xls format. Open it in Excel and save it as .xlsx.',
  ),
  'file.encrypted': words(
    '«{file}» файлы құпиясөзбен қорғалған. Құпиясөзін алып тастап, қайта сақтаңыз.',
    'Файл «{file}» защищён паролем. Снимите пароль и сохраните файл заново.',
    'The file “{file}” is protected by a password. Remove the password and save it again.',
  ),
  'file.otherFormat': words(
    '«{file}» файлы .xlsx кітабы емес. Кестені .xlsx түрінде сақтаңыз.',
    'Файл «{file}» — не книга .xlsx. Сохраните таблицу как .xlsx.',
    'The file “{file}” is not an .xlsx workbook. Save the table as .xlsx.',
  ),
  'file.damaged': words(
    '«{file}» файлы бүлінген немесе толық жүктелмеген. Файлды қайта алыңыз.',
    'Файл «{file}» повреждён или загружен не полностью. Получите файл заново.',
    'The file “{file}” is damaged or was not downloaded in full. Get the file again.',
  ),
  'file.tooLarge': words(
    '«{file}» файлы тым үлкен: толтырылған 2 млн ұяшыққа дейін оқылады. Оны жылдар не аудандар бойынша бөліңіз.',
    'Файл «{file}» слишком велик: читается до 2 млн заполненных ячеек. Разделите его по годам или районам.',
    'The file “{file}” is too large: up to 2 million filled cells are read. Divide it by years or districts.',
  ),
  'file.farCells': words(
    '«{file}»: «{sheet}» парағы {rows} жол мен {columns} бағанға созылған. Шеттегі артық ұяшықтарды жойып, қайта сақтаңыз.',
    '«{file}»: лист «{sheet}» растянут до строки {rows} и графы {columns}. Удалите лишние ячейки с краю и сохраните заново.',
    '“{file}”: the sheet “{sheet}” spans {rows} rows and {columns} columns. Delete the stray cells at its edge and save again.',
  ),
  'file.openQuote': words(
    '«{file}»: {line}-жолда ашылған тырнақша жабылмаған. Оны жойыңыз немесе .xlsx түрінде сақтаңыз.',
    '«{file}»: кавычка, открытая в строке {line}, не закрыта. Удалите её или сохраните таблицу как .xlsx.',
    '“{file}”: the quote opened in line {line} is never closed. Remove it, or save the table as .xlsx.',
  ),
} satisfies Record<string, Words>;

export type FileRefusalCode = keyof typeof fileRefusals;

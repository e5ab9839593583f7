import { type Words, words } from '../catalog.ts';

/** Why a file could not be opened; `{file}` is its name. Each ends with what to do about it. */
export const fileRefusals = {
  'file.empty': words(
    '«{file}» файлы бос. Деректері бар файлды таңдаңыз.',
    'Файл «{file}» пуст. Выберите файл с данными.',
    'The file “{file}” is empty. Choose a file that holds data.',
  ),
  'file.binary': words(
    '«{file}» файлы кесте емес. .xlsx немесе .csv файлын таңдаңыз.',
    'Файл «{file}» — не таблица. Выберите файл .xlsx или .csv.',
    'The file “{file}” is not a table. Choose an .xlsx or .csv file.',
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
} satisfies Record<string, Words>;

export type FileRefusalCode = keyof typeof fileRefusals;

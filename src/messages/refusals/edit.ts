import { type Words, words } from '../catalog.ts';

/** Why the workbench did not do what was asked of it, and what to do instead. Nothing has changed then. */
export const editRefusals = {
  'edit.textTooLong': words(
    'Бір ұяшыққа 50 000 таңбадан артық мәтін сыймайды. Мәтінді бірнеше ұяшыққа бөліңіз.',
    'В одну ячейку не помещается больше 50 000 знаков. Разделите текст на несколько ячеек.',
    'A cell cannot hold more than 50,000 characters. Split the text over several cells.',
  ),
  'edit.tooManyCells': words(
    'Кітапта 10 миллионнан артық ұяшық болмайды. Керексіз жолдарды, бағандарды немесе парақтарды өшіріңіз.',
    'В книге не бывает больше 10 миллионов ячеек. Удалите лишние строки, столбцы или листы.',
    'A workbook cannot have more than 10 million cells. Delete rows, columns or sheets that are not needed.',
  ),
  'edit.againstRule': words(
    '{cell} ұяшығына бұл мәнді жазуға болмайды: ұяшықта деректерді тексеру ережесі бар. {help}',
    'В ячейку {cell} нельзя записать это значение: у неё есть правило проверки данных. {help}',
    'This value cannot be written into {cell}: the cell has a data validation rule. {help}',
  ),
  'edit.partOfMerge': words(
    'Біріктірілген ұяшықтардың бір бөлігіне қоюға болмайды. Олардың бәрін қамтитын орынды таңдаңыз.',
    'Нельзя вставить в часть объединённых ячеек. Выберите место, которое охватывает их целиком.',
    'Cells cannot be put over a part of a merged area. Choose a place that takes in all of it.',
  ),
  'edit.noLineLeft': words(
    'Парақта көрінетін және бекітілмеген кемінде бір жол мен бір баған қалуы керек.',
    'На листе должны остаться хотя бы одна видимая незакреплённая строка и такой же столбец.',
    'A sheet must keep at least one row and one column that are visible and not frozen.',
  ),
  'edit.sheetName': words(
    'Парақтың атауы бос, тым ұзын немесе бұрыннан бар. Басқа атау жазыңыз.',
    'Название листа пустое, слишком длинное или уже занято. Напишите другое.',
    'The name of the sheet is blank, too long or taken. Write another one.',
  ),
  'edit.lastSheet': words(
    'Кітапта көрінетін кемінде бір парақ қалуы керек. Алдымен басқа парақты көрсетіңіз.',
    'В книге должен остаться хотя бы один видимый лист. Сначала покажите другой лист.',
    'A workbook must keep at least one visible sheet. Show another sheet first.',
  ),
  'edit.sheetGone': words(
    'Бұл парақ енді жоқ. Басқа парақты ашыңыз.',
    'Этого листа больше нет. Откройте другой лист.',
    'That sheet is no longer there. Open another one.',
  ),
} satisfies Record<string, Words>;

export type EditRefusalCode = keyof typeof editRefusals;

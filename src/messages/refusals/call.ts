import { type Words, words } from '../catalog.ts';

/** What can be wrong with the arguments of a formula as a whole. */
export type CallRefusalCode =
  | 'call.shapes'
  | 'call.column'
  | 'call.error'
  | 'call.position'
  | 'call.language';

export const callRefusals: Record<CallRefusalCode, Words> = {
  'call.shapes': words(
    'Ауқымдардың көлемі бірдей емес: {first} және {second}. Бірдей ауқымдарды көрсетіңіз.',
    'Диапазоны разного размера: {first} и {second}. Укажите одинаковые.',
    'The ranges differ in size: {first} and {second}. Give ranges of one size.',
  ),
  'call.column': words(
    'Бір бағаннан тұратын ауқым керек, берілгені {first}.',
    'Нужен диапазон из одного столбца, а дан {first}.',
    'A range of one column is needed, not {first}.',
  ),
  'call.error': words(
    'Ұяшықта қате тұр: {text}. Алдымен оны түзетіңіз.',
    'В ячейке ошибка: {text}. Сначала исправьте её.',
    'The cell holds an error: {text}. Correct it first.',
  ),
  'call.position': words(
    '{argument}-аргумент, {row}-жол, {column}-баған: {reason}',
    'Аргумент {argument}, строка {row}, столбец {column}: {reason}',
    'Argument {argument}, row {row}, column {column}: {reason}',
  ),
  'call.language': words(
    '«{text}» тілі белгісіз: kk немесе ru деп жазыңыз.',
    'Язык «{text}» неизвестен: укажите kk или ru.',
    'The language “{text}” is not known: write kk or ru.',
  ),
};

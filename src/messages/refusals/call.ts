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
    'Ауқымдардың көлемі бірдей емес: {first} және {second}.',
    'Диапазоны разного размера: {first} и {second}.',
    'The ranges differ in size: {first} and {second}.',
  ),
  'call.column': words(
    'Бір бағаннан тұратын ауқым керек, берілгені {first}.',
    'Нужен диапазон из одного столбца, а дан {first}.',
    'A range of one column is needed, not {first}.',
  ),
  'call.error': words(
    'Ұяшықта қате тұр: {text}.',
    'В ячейке ошибка: {text}.',
    'The cell holds an error: {text}.',
  ),
  'call.position': words(
    '{argument}-аргумент, {row}-жол, {column}-баған: {reason}',
    'Аргумент {argument}, строка {row}, столбец {column}: {reason}',
    'Argument {argument}, row {row}, column {column}: {reason}',
  ),
  'call.language': words(
    '«{text}» тілі белгісіз: kk немесе ru деп жазыңыз.',
    'Язык «{text}» не известен: укажите kk или ru.',
    'The language “{text}” is not known: write kk or ru.',
  ),
};

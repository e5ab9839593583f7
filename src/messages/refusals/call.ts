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
    'ауқымдардың көлемі бірдей емес: {first} және {second}',
    'диапазоны разного размера: {first} и {second}',
    'the ranges differ in size: {first} and {second}',
  ),
  'call.column': words(
    'бір бағаннан тұратын ауқым керек, берілгені {first}',
    'нужен диапазон из одного столбца, а дан {first}',
    'a range of one column is needed, not {first}',
  ),
  'call.error': words(
    'ұяшықта қате тұр: {text}',
    'в ячейке ошибка: {text}',
    'the cell holds an error: {text}',
  ),
  'call.position': words(
    '{argument}-аргумент, {row}-жол, {column}-баған: {reason}',
    'аргумент {argument}, строка {row}, столбец {column}: {reason}',
    'argument {argument}, row {row}, column {column}: {reason}',
  ),
  'call.language': words(
    '«{text}» тілі белгісіз: kk немесе ru деп жазыңыз',
    'язык «{text}» не известен: укажите kk или ru',
    'the language “{text}” is not known: write kk or ru',
  ),
};

import type { PlaceRefusalCode } from '../../core/places/resolve.ts';
import { type Words, words } from '../catalog.ts';

/** `{candidatesKk}` and `{candidatesRu}` list units with their oblasts; English text shows the Kazakh names. */
export const placeRefusals: Record<PlaceRefusalCode, Words> = {
  'place.empty': words(
    'Аудан немесе қала көрсетілмеген. Атауын енгізіңіз.',
    'Не указан район или город. Введите название.',
    'No district or city is given. Enter its name.',
  ),
  'place.unknown': words(
    '«{text}» аудандар тізімінен табылмады. Мүмкін: {candidatesKk}. Дұрысын таңдаңыз.',
    '«{text}» нет среди районов и городов. Возможно: {candidatesRu}. Выберите нужное.',
    '“{text}” is no known district. Perhaps: {candidatesKk}. Choose one.',
  ),
  'place.noneNear': words(
    '«{text}» аудандар тізімінен табылмады, ұқсас атау да жоқ. Аудан немесе қала атауын жазыңыз.',
    '«{text}» нет среди районов и городов, похожих названий тоже нет. Укажите район или город.',
    '“{text}” is no known district, and no name is like it. Enter a district or a city.',
  ),
  'place.code': words(
    '{text} – КАТО тізілімінде жоқ код. Ауданның немесе қаланың тоғыз таңбалы кодын тексеріңіз.',
    '{text} — такого кода района или города в КАТО нет. Проверьте девять цифр.',
    '{text} is no КАТО code of a district or city. Check the nine digits.',
  ),
  'place.clash': words(
    '«{text}» атауы бірнешеу: {candidatesKk}. Облысын немесе түрін (аудан, қала) көрсетіңіз.',
    '«{text}» — название нескольких единиц: {candidatesRu}. Укажите область или вид (район, город).',
    '“{text}” names several units: {candidatesKk}. Name the oblast, or say district or city.',
  ),
  'place.outside': words(
    '«{text}» мына аумақта жоқ: {regionKk}. Ол мұнда: {candidatesKk}. Облысын тексеріңіз.',
    '«{text}» не относится к: {regionRu}. Найдено: {candidatesRu}. Проверьте область.',
    '“{text}” is not in {regionKk}. It is found as: {candidatesKk}. Check the oblast.',
  ),
  'place.several': words(
    '«{text}» – бір аумақ емес: {candidatesKk}. Бір ұяшыққа бір аудан немесе қала жазыңыз.',
    '«{text}» — не одна единица: {candidatesRu}. В ячейке должен быть один район или город.',
    '“{text}” is not one unit: {candidatesKk}. Put one district or city in a cell.',
  ),
  'place.region': words(
    '«{region}» облыстар мен қалалар тізімінен табылмады. Облыс атауын тексеріңіз.',
    '«{region}» нет среди областей и городов. Проверьте название области.',
    '“{region}” is no known oblast or city. Check the name of the oblast.',
  ),
};

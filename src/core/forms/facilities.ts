import { STAGES, WORKS } from './choices.ts';
import { type Form, names } from './form.ts';
import { chosenOrSaid, column, district, money, share } from './shared.ts';

export type FacilitiesColumn =
  | 'district'
  | 'object'
  | 'kind'
  | 'places'
  | 'money'
  | 'dueDate'
  | 'stage'
  | 'readiness';

/** Құрылыс және жөндеу / строительство и ремонт: what is being built, for how many and until when. */
export const facilities: Form<FacilitiesColumn> = {
  id: 'facilities',
  names: names('Құрылыс және жөндеу', 'Строительство и ремонт', 'Building and repair'),
  key: ['district', 'object', 'kind'],
  required: ['district', 'object'],
  tellBy: [['object'], ['places', 'money', 'stage', 'dueDate', 'readiness', 'kind']],
  columns: [
    district,
    column(
      'object',
      'text',
      'Объект',
      'Объект',
      'Object',
      'нысан | нысан атауы | наименование объекта | объект атауы | объектінің атауы | құрылыс нысаны | объект строительства | название объекта | білім беру нысаны | объект образования',
    ),
    chosenOrSaid(
      'kind',
      'Жұмыс түрі',
      'Вид работ',
      'Kind of work',
      'жұмыстың түрі | жөндеу түрі | вид ремонта | түрі | вид | вид строительства | тип работ',
      WORKS,
    ),
    column(
      'places',
      'count',
      'Орын саны',
      'Число мест',
      'Places',
      'мест | количество мест | кол-во мест | ученических мест | количество ученических мест | оқушы орны | мощность | қуаты | жобалық қуаты | проектная мощность | мощность мест | қанша орынға арналған',
    ),
    money,
    column(
      'dueDate',
      'date',
      'Аяқтау мерзімі',
      'Срок завершения',
      'Due',
      'срок сдачи | срок ввода | мерзімі | аяқталу мерзімі | дата ввода | ввод в эксплуатацию | пайдалануға беру | пайдалануға беру мерзімі | срок ввода в эксплуатацию | срок окончания | срок исполнения | орындау мерзімі | дата завершения | тапсыру мерзімі | план ввода',
    ),
    chosenOrSaid(
      'stage',
      'Сатысы',
      'Стадия',
      'Stage',
      'этап | кезеңі | стадия работ | статус | состояние | жағдайы | ход работ | жұмыс барысы | ход строительства | құрылыс барысы | мәртебесі',
      STAGES,
    ),
    share(
      'readiness',
      'Дайындығы, %',
      'Готовность, %',
      'Readiness, %',
      'готовность | дайындығы | процент готовности | дайындық пайызы | техническая готовность | техникалық дайындығы | % выполнения | выполнение % | орындалуы % | процент выполнения | орындалу пайызы',
    ),
  ],
};

import { LANGUAGES, OWNERSHIP, SCHOOL_TYPES } from './choices.ts';
import { type Form, names } from './form.ts';
import { district, school } from './shared.ts';

export type SchoolsColumn =
  | 'kato'
  | 'district'
  | 'schoolId'
  | 'school'
  | 'schoolType'
  | 'ownership'
  | 'locality'
  | 'language'
  | 'shifts'
  | 'smallSchool'
  | 'supportSchool'
  | 'capacity'
  | 'opened'
  | 'closed';

/** Мектептер тізілімі / реестр школ: which schools there are, and what kind each is. */
export const schools: Form<SchoolsColumn> = {
  id: 'schools',
  names: names('Мектептер тізілімі', 'Реестр школ', 'School register'),
  about: 'школа организация образования оо',
  key: ['district', 'school', 'schoolId'],
  required: ['school'],
  tellBy: [
    ['school'],
    ['schoolType', 'locality', 'capacity', 'kato', 'schoolId', 'ownership', 'smallSchool'],
  ],
  columns: [
    {
      id: 'kato',
      type: 'code',
      heading: names('КАТО коды', 'Код КАТО', 'KATO code'),
      synonyms: 'като | код като района | әаож | әаож коды | код по као | код населенного пункта по като',
    },
    district,
    {
      id: 'schoolId',
      type: 'code',
      heading: names('Мектеп коды', 'Код школы', 'School code'),
      synonyms:
        'id школы | бсн | бин | код оо | бсн бин | бин организации | бин школы | мектептің бсн | ұйым коды | нобд id | ұбдқ id | id организации | id оо | идентификатор',
    },
    school,
    {
      id: 'schoolType',
      type: 'choice',
      heading: names('Мектеп түрі', 'Тип школы', 'School type'),
      synonyms:
        'түрі | тип оо | ұйым түрі | статус школы | мектеп мәртебесі | мәртебесі | вид общеобразовательной школы | оқу орнының түрі',
      choices: SCHOOL_TYPES,
    },
    {
      id: 'ownership',
      type: 'choice',
      heading: names('Меншік түрі', 'Форма собственности', 'Ownership'),
      synonyms: 'меншік нысаны | собственность | вид собственности | меншігі | форма меншіктілік',
      choices: OWNERSHIP,
    },
    {
      id: 'locality',
      type: 'locality',
      heading: names('Қала немесе ауыл', 'Город или село', 'Urban or rural'),
      synonyms:
        'қала/ауыл | местность | орналасқан жері | тип местности | елді мекен түрі | қалалық/ауылдық | вид населенного пункта | территориальная принадлежность | орналасуы',
    },
    {
      id: 'language',
      type: 'choice',
      heading: names('Оқыту тілі', 'Язык обучения', 'Language'),
      synonyms: 'оқу тілі | яз. обучения | язык | язык преподавания',
      choices: LANGUAGES,
    },
    {
      id: 'shifts',
      type: 'count',
      heading: names('Ауысым саны', 'Число смен', 'Shifts'),
      synonyms:
        'ауысым | сменность | смен | сменность обучения | ауысымдылық | оқу ауысымы | количество смен обучения | нешінші ауысым',
    },
    {
      id: 'smallSchool',
      type: 'yesNo',
      heading: names('Шағын жинақты', 'Малокомплектная', 'Small school'),
      synonyms:
        'шжм | мкш | малокомплектная школа | признак мкш | малокомплектность | мк | является малокомплектной | статус мкш',
    },
    {
      id: 'supportSchool',
      type: 'yesNo',
      heading: names('Тірек мектеп', 'Опорная школа', 'Support school'),
      synonyms: 'тірек | опорная | ресурстық орталық | ресурсный центр | является опорной',
    },
    {
      id: 'capacity',
      beside: 'здание ғимарат школа мест учащихся посадочных проект',
      type: 'count',
      heading: names('Жобалық қуаты, орын', 'Проектная мощность, мест', 'Capacity, places'),
      synonyms:
        'жоба қуаты | қуаты | проектная мощность | проектная вместимость | сыйымдылығы | оқушы орны | орын саны | плановая мощность',
    },
    {
      id: 'opened',
      type: 'date',
      heading: names('Ашылған күні', 'Дата открытия', 'Opened'),
      synonyms:
        'ашылған жылы | год открытия | открыта | год основания | дата основания | құрылған жылы | негізі қаланған жылы | год создания',
    },
    {
      id: 'closed',
      type: 'date',
      heading: names('Жабылған күні', 'Дата закрытия', 'Closed'),
      synonyms: 'жабылған жылы | год закрытия | закрыта | дата ликвидации',
    },
  ],
};

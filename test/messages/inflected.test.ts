/** Sentences of the bulletin, as the wording guide, section 4, has them: every kind of place a template may ask for. */
import { expect, test } from 'vitest';
import { fillInflected } from '../../src/messages/inflected.ts';

const TERM = '2025-2026 оқу жылының I тоқсаны';

test.each([
  [
    '{period:GEN} қорытындысы бойынша {region} мектептерінде білім сапасы {quality} пайызды құрады.',
    { period: TERM, region: 'Алматы облысы', quality: 63.4 },
    '2025-2026 оқу жылының I тоқсанының қорытындысы бойынша Алматы облысы мектептерінде білім сапасы 63,4 пайызды құрады.',
  ],
  [
    'Бұл {base:INS} салыстырғанда {delta} пайыздық тармаққа төмен.',
    { base: '2019 жыл', delta: 7 },
    'Бұл 2019 жылмен салыстырғанда 7 пайыздық тармаққа төмен.',
  ],
  [
    'Ең жоғары көрсеткіш – {d1:LOC} ({v1} %) және {d2:LOC} ({v2} %), ең төмені – {d3:LOC} ({v3} %).',
    { d1: 'Талғар ауданы', v1: 71.2, d2: 'Қонаев қаласы', v2: 70, d3: 'Кеген ауданы', v3: 55.5 },
    'Ең жоғары көрсеткіш – Талғар ауданында (71,2 %) және Қонаев қаласында (70 %), ең төмені – Кеген ауданында (55,5 %).',
  ],
  [
    'Көрсеткіш {all} аудан мен қаланың {up:POSS+LOC} өсті, {down:POSS+LOC} төмендеді, {same:POSS+LOC} өзгерген жоқ.',
    { all: 12, up: 9, down: 2, same: 1 },
    'Көрсеткіш 12 аудан мен қаланың 9-ында өсті, 2-еуінде төмендеді, 1-еуінде өзгерген жоқ.',
  ],
  [
    '{date:ATTR} жағдай бойынша {need} педагог жетіспейді.',
    { date: '2026 жылғы 1 ақпан', need: 891 },
    '2026 жылғы 1 ақпандағы жағдай бойынша 891 педагог жетіспейді.',
  ],
  [
    '{period:DAT} {plan} жоспарланып, {paid} төленді.',
    { period: '2025 жылғы қараша', plan: '701 млн 120 мың теңге', paid: '282,3 млн теңге' },
    '2025 жылғы қарашаға 701 млн 120 мың теңге жоспарланып, 282,3 млн теңге төленді.',
  ],
  [
    'Есеп {expected} мектептің {received:POSS+GEN} дерегі бойынша жасалды.',
    { expected: 51, received: 49 },
    'Есеп 51 мектептің 49-ының дерегі бойынша жасалды.',
  ],
  [
    'Есепті {received:POSS} тапсырды, көрсеткіш {quality:DAT} жетті.',
    { received: 1122, quality: 55.47 },
    'Есепті 1\u00a0122-сі тапсырды, көрсеткіш 55,47-ге жетті.',
  ],
] as const)('%s', (template, values, expected) => {
  expect(fillInflected(template, values, 'kk')).toBe(expected);
});

test.each([
  [2.4, 'разрыв — 2,4 процентного пункта'],
  [2, 'разрыв — 2 процентных пункта'],
  [5, 'разрыв — 5 процентных пунктов'],
])('in Russian a number brings its noun: %d', (gap, expected) => {
  expect(fillInflected('разрыв — {gap:процентный пункт}', { gap }, 'ru')).toBe(expected);
});

test.each([
  ['{x:LOC}', {}, 'kk'], // no value
  ['{x:VOC}', { x: 'Орал' }, 'kk'], // no such case
  ['{x:GEN}', { x: 'Уральск' }, 'ru'], // a case of Kazakh only
  ['{x:школа}', { x: 'пять' }, 'ru'], // nothing to count
  ['{x:row}', { x: 5 }, 'en'],
] as const)('%s stays visible where it cannot be filled', (template, values, lang) => {
  expect(fillInflected(template, values, lang)).toBe(template);
});

import { expect, test } from 'vitest';
import { nearestPlaces } from '../../../src/core/places/nearest.ts';

const near = (text: string): string[] => nearestPlaces(text, () => true).map(({ kk }) => kk);

// One letter changed in the middle; the next ones are two letters and more away.
test('the nearest name comes first', () => {
  expect(near('Толгар')[0]).toBe('Талғар ауданы');
  expect(near('Енбекшиказакй ауданы')[0]).toBe('Еңбекшіқазақ ауданы');
});

test('three at most, each once', () => {
  const found = near('Аксу');
  expect(found.length).toBeLessThanOrEqual(3);
  expect(new Set(found).size).toBe(found.length);
});

test('only units that fit', () => {
  const fits = nearestPlaces('Алатоу', ({ kind }) => kind === 'cityDistrict');
  expect(fits.map(({ kato }) => kato)).toContain('751210000');
  expect(fits.every(({ kind }) => kind === 'cityDistrict')).toBe(true);
});

test('nothing is near to a word of another world', () => {
  expect(nearestPlaces('Ескертпе жоқтың', () => true)).toEqual([]);
});

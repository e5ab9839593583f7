import { expect, test } from 'vitest';
import { zoneOffset } from '../../../src/host/kernel/zone.ts';

const HOUR = 3_600_000;

test.each([
  ['Asia/Almaty', '2026-03-31T00:00:00Z', 5], // one zone for the whole country since 1 March 2024
  ['Asia/Almaty', '2024-02-29T17:59:59Z', 6], // the last second before: 23:59:59 on 29 February
  ['Asia/Almaty', '2024-02-29T18:00:00Z', 5],
  ['Asia/Qyzylorda', '2024-01-01T00:00:00Z', 5],
  ['UTC', '2026-01-01T00:00:00Z', 0],
  ['Asia/Kolkata', '2026-01-01T00:00:00Z', 5.5],
])('%s at %s is %d hours ahead', (zone, moment, hours) => {
  expect(zoneOffset(Date.parse(moment), zone)).toBe(hours * HOUR);
});

test('an unknown zone has no offset', () => {
  expect(zoneOffset(0, 'Asia/Alma-Ata')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { probeDatabase } from './probe-database';
import { database } from './schema';

it('a database that works is known by a row that does not stay', async () => {
  expect(await probeDatabase()).toBe(true);
  expect(await database().importStage.count()).toBe(0);
});

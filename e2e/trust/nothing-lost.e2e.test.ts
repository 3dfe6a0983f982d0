import { expect, it } from 'vitest';
import { keepThroughCrashes, keepUnderKills } from './nothing-lost.ts';

// The long run of both is in `npm run soak`.
it('an acknowledged look is stored, once, although the worker is ended every quarter of a second', async () => {
  const { sent, acknowledged, lost, twice, kills } = await keepUnderKills(4, 100, 250);
  expect(kills).toBeGreaterThan(5);
  expect({ acknowledged, lost, twice }).toEqual({ acknowledged: sent, lost: 0, twice: 0 });
}, 120_000);

it('an acknowledged look is stored although the browser is killed right after', async () => {
  const { sent, acknowledged, lost, twice } = await keepThroughCrashes(2);
  expect({ acknowledged, lost, twice }).toEqual({ acknowledged: sent, lost: 0, twice: 0 });
}, 120_000);

import { expect, it } from 'vitest';
import { isLongRun } from '../../utils/testing/long-run.ts';
import { keepThroughCrashes, keepUnderKills, type Losses } from './nothing-lost.ts';

const seconds = 60;
const crashes = isLongRun ? 20 : 1;

function expectNoneLost({ sent, acknowledged, lost, twice, kills }: Losses): void {
  console.log(`${sent} sent, ${acknowledged} acknowledged, ${lost} lost, ${twice} twice, ${kills} kills`);
  expect({ acknowledged, lost, twice }).toEqual({ acknowledged: sent, lost: 0, twice: 0 });
}

// Briefly, by the looks of pages: keep-looks.e2e.test.ts.
if (isLongRun)
  it(`of 100 looks a second for ${seconds} s each is acknowledged, and stored once, although the worker is ended every quarter of a second`, async () => {
    const losses = await keepUnderKills(seconds, 100, 250);
    expect(losses.kills).toBeGreaterThan(5);
    expectNoneLost(losses);
  }, 600_000);

it(`an acknowledged look is stored although the browser is killed right after, ${crashes} ${crashes === 1 ? 'time' : 'times'}`, async () => {
  expectNoneLost(await keepThroughCrashes(crashes));
}, 600_000);

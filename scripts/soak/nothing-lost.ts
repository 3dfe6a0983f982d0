import { keepThroughCrashes, keepUnderKills, type Losses } from '../../e2e/trust/nothing-lost.ts';
import type { Tally } from './tally.ts';

/** 100 looks a second for a minute with the worker ended every 250 ms, then 20 crashes of the browser. */
export async function runNothingLost(tally: Tally): Promise<void> {
  console.log('\n— nothing that was acknowledged is lost');
  report('worker ended every 250 ms for 60 s', await keepUnderKills(60, 100, 250));
  report('browser killed after acknowledgement', await keepThroughCrashes(20));

  function report(about: string, { sent, acknowledged, lost, twice, kills }: Losses): void {
    const line = `${about}: ${sent} sent, ${acknowledged} acknowledged, ${lost} lost, ${twice} twice, ${kills} kills`;
    tally.add(line, acknowledged === sent && lost === 0 && twice === 0);
  }
}

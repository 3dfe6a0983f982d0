import type { SuitePage } from '../../e2e/attacks/checkout-shell.ts';
import { killSteps, payAfterKill } from '../../e2e/attacks/kill-worker.ts';
import { otherPayPages, payDuringReveal, payInputs, payPages } from '../../e2e/attacks/press-pay.ts';
import { attempt } from './attempt.ts';
import type { Tally } from './tally.ts';
import type { Stage } from './with-suite.ts';

const times = 30;
const fewTimes = 5;

/** The shopper pays while a list is looked behind: exactly once, each time, also when the worker was ended meanwhile. */
export async function runShopperTable({ suite, extension, extensionPage }: Stage, tally: Tally): Promise<void> {
  console.log('\n— the worker ended between arming and disarming, then a payment');
  for (const step of killSteps) {
    await attempt(tally, step, async () => {
      const paid = await payAfterKill(extension, extensionPage, suite, payPages.form, step);
      tally.add(`${step.padEnd(24)} paid ${paid} time(s) within 3 s`, paid === 1);
    });
  }
  console.log('\n— payments while a list is looked behind');
  await payBy(payPages, times);
  await payBy(otherPayPages, fewTimes);

  async function payBy(pages: Readonly<Record<string, SuitePage>>, count: number): Promise<void> {
    for (const [by, page] of Object.entries(pages)) {
      for (const input of payInputs) {
        let through = 0;
        for (let time = 0; time < count; time++) {
          await attempt(tally, `${by} ${input}`, async () => {
            if ((await payDuringReveal(extension, extensionPage, suite, page, input)) === 1) through += 1;
          });
        }
        tally.add(`${by}, ${input}: ${through} of ${count}`, through === count);
      }
    }
  }
}

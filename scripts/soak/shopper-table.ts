import { killSteps, payAfterKill } from '../../e2e/attacks/kill-worker.ts';
import { otherPayPages, type PayPage, payDuringReveal, payInputs, payPages } from '../../e2e/attacks/press-pay.ts';
import { attempt } from './attempt.ts';
import type { Tally } from './tally.ts';
import { atEach, type Stage } from './with-suite.ts';

const times = 30;
const fewTimes = 5;

/** The shopper pays while a list is looked behind: exactly once, each time, also when the worker was ended meanwhile. */
export async function runShopperTable(stages: readonly Stage[], tally: Tally): Promise<void> {
  console.log('\n— the worker ended between arming and disarming, then a payment');
  await atEach(stages, killSteps, async ({ suite, extension, extensionPage }, steps) => {
    for (const step of steps) {
      await attempt(tally, step, async () => {
        const paid = await payAfterKill(extension, extensionPage, suite, payPages.form, step);
        tally.add(`${step.padEnd(24)} paid ${paid} time(s) within 3 s`, paid === 1);
      });
    }
  });
  console.log('\n— payments while a list is looked behind');
  await atEach(stages, [...waysToPay(payPages, times), ...waysToPay(otherPayPages, fewTimes)], async (stage, ways) => {
    for (const way of ways) await payOften(stage, way, tally);
  });
}

type WayToPay = ReturnType<typeof waysToPay>[number];

const waysToPay = (pages: Readonly<Record<string, PayPage>>, count: number) =>
  Object.entries(pages).flatMap(([by, page]) =>
    payInputs.flatMap((input) => (input === 'Space' && page.isLink ? [] : [{ by, page, input, count }])),
  );

async function payOften(
  { suite, extension, extensionPage }: Stage,
  { by, page, input, count }: WayToPay,
  tally: Tally,
): Promise<void> {
  let through = 0;
  const failed: string[] = [];
  for (let time = 0; time < count; time++) {
    await attempt(tally, `${by} ${input}`, async () => {
      const { payments, isThanked, outcome } = await payDuringReveal(extension, extensionPage, suite, page, input);
      if (payments === 1 && isThanked) through += 1;
      else failed.push(`${payments} paid, ${isThanked ? 'thanked' : 'no thanks'}, reveal ${outcome.kind}`);
    });
  }
  tally.add([`${by}, ${input}: ${through} of ${count}`, ...failed].join('; '), through === count);
}

import { expect, it } from 'vitest';
import type { KeepAnswer, LookReport } from '../messaging/protocol';
import { openOutbox } from './outbox';

const report = (lang: string): LookReport => ({
  lookId: '01JD0000000000000000000000',
  observedAt: '2026-11-22T22:38:00.000Z',
  host: 'shop.example',
  detection: { kind: 'unreadable', reason: 'limit' },
  context: { lang, device: 'desktop' },
  versions: { catalogue: 'a', rules: 'b' },
});

/** An outbox whose deliveries and waiting times end when the test says so. */
function setUp() {
  const sent: string[] = [];
  const waited: number[] = [];
  let answerNext: (answer: KeepAnswer | undefined) => void = () => undefined;
  let goOn: () => void = () => undefined;
  let isStopped = false;
  const outbox = openOutbox({
    send: ({ context }) => {
      sent.push(context.lang ?? '');
      return new Promise((resolve) => {
        answerNext = resolve;
      });
    },
    wait: (ms) => {
      waited.push(ms);
      return new Promise((resolve) => {
        goOn = resolve;
      });
    },
    isStopped: () => isStopped,
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    ...outbox,
    sent,
    waited,
    stop: () => {
      isStopped = true;
    },
    answer: (answer: KeepAnswer | undefined) => {
      answerNext(answer);
      return settle();
    },
    waitIsOver: () => {
      goOn();
      return settle();
    },
  };
}

it('sends at once, then at most one a second, the newest only', async () => {
  const { offer, answer, waitIsOver, sent, waited } = setUp();
  offer(report('a'));
  offer(report('b'));
  offer(report('c'));
  await answer({ kept: true });
  expect(sent).toEqual(['a']);
  expect(waited).toEqual([1000]);
  await waitIsOver();
  expect(sent).toEqual(['a', 'c']);
});

it('never sends the same twice', async () => {
  const { offer, answer, waitIsOver, sent } = setUp();
  offer(report('a'));
  await answer({ kept: true });
  await waitIsOver();
  offer(report('a'));
  expect(sent).toEqual(['a']);
  offer(report('b'));
  expect(sent).toEqual(['a', 'b']);
});

it('sends an equal report again when somebody waits for the answer', async () => {
  const { offer, answer, expectAnswer, waitIsOver, sent } = setUp();
  offer(report('a'));
  await answer({ kept: true });
  await waitIsOver();
  expectAnswer();
  offer(report('a'));
  expect(sent).toEqual(['a', 'a']);
});

it('does not take the answer to what was already under way for the one somebody waits for', async () => {
  const { offer, answer, expectAnswer, waitIsOver, sent } = setUp();
  offer(report('a'));
  expectAnswer();
  await answer({ kept: true });
  offer(report('a'));
  await waitIsOver();
  expect(sent).toEqual(['a', 'a']);
});

it('sends again what was not delivered', async () => {
  const { offer, answer, waitIsOver, sent } = setUp();
  offer(report('a'));
  await answer(undefined);
  await waitIsOver();
  expect(sent).toEqual(['a', 'a']);
});

it('tries a full disk again after a minute', async () => {
  const { offer, answer, waitIsOver, sent, waited } = setUp();
  offer(report('a'));
  await answer({ kept: false, reason: 'storage-full' });
  expect(waited).toEqual([60_000]);
  await waitIsOver();
  expect(sent).toEqual(['a', 'a']);
});

it('takes a refusal for an answer', async () => {
  const { offer, answer, waitIsOver, sent } = setUp();
  offer(report('a'));
  await answer({ kept: false, reason: 'not-checkout' });
  await waitIsOver();
  expect(sent).toEqual(['a']);
});

it('sends what still waits when the page goes', async () => {
  const { offer, answer, flush, waitIsOver, sent } = setUp();
  offer(report('a'));
  await answer({ kept: true });
  flush();
  expect(sent).toEqual(['a']);
  offer(report('b'));
  flush();
  expect(sent).toEqual(['a', 'b']);
  await waitIsOver();
  expect(sent).toEqual(['a', 'b']);
});

it('is silent once it is stopped', async () => {
  const { offer, answer, stop, waitIsOver, sent } = setUp();
  offer(report('a'));
  offer(report('b'));
  stop();
  await answer({ kept: true });
  await waitIsOver();
  expect(sent).toEqual(['a']);
});

import { expect, it } from 'vitest';
import type { LookReport } from '../messaging/protocol';
import { openOutbox } from './outbox';

const report: LookReport = {
  lookId: 'one',
  observedAt: '2026-11-22T09:00:00.000Z',
  host: 'shop.example',
  detection: { kind: 'unreadable', reason: 'timeout' },
  context: { lang: null, device: 'desktop' },
  versions: { catalogue: 'test', rules: 'test' },
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

function outboxThatDelivers() {
  const sent: string[] = [];
  const outbox = openOutbox({
    send: async ({ lookId }) => {
      sent.push(lookId);
      return { kept: true };
    },
    wait: async () => {},
    isStopped: () => false,
  });
  return { outbox, sent };
}

it('sends an equal report once', async () => {
  const { outbox, sent } = outboxThatDelivers();
  outbox.offer(report);
  await settled();
  outbox.offer({ ...report });
  await settled();
  expect(sent).toEqual(['one']);
});

it('sends an equal report again when somebody waits for the answer', async () => {
  const { outbox, sent } = outboxThatDelivers();
  outbox.offer(report);
  await settled();
  outbox.expectAnswer();
  outbox.offer({ ...report });
  await settled();
  expect(sent).toEqual(['one', 'one']);
});

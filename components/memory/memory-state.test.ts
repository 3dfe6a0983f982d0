import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { walletAnswers } from '../../utils/history/wallet-answer';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Observation } from '../../utils/model/observation';
import { defaultSettings } from '../../utils/settings/settings';
import { writeLooks } from '../../utils/testing/write-looks';
import { createMemoryState } from './memory-state';

const looks = writeLooks('2026-01-01 | alipay wechat-pay');

it('answers for my wallets by what the background has of the shop, until its looks have come', () => {
  const fromBackground = walletAnswers(['wechat-pay'], null, []);
  const status = signal<TabStatus | null>(null);
  const shop = signal<string | null>(null);
  const found = signal<readonly Observation[] | null>(null);
  const memory = createMemoryState(
    { status, shop, looks: found },
    {
      watchSettings: (onValue) => {
        onValue({ ...defaultSettings, wallets: ['wechat-pay'] });
        return () => {};
      },
      watchCorrections: () => () => {},
      watchOwnMethods: () => () => {},
    },
  );
  memory.start();
  expect(memory.answers.value).toBeNull();

  shop.value = 'shop.example';
  status.value = {
    host: 'shop.example',
    shop: 'shop.example',
    attribution: null,
    access: 'granted',
    report: null,
    kept: null,
    reading: 'done',
    answers: fromBackground,
  };
  expect(memory.answers.value).toEqual(fromBackground);

  shop.value = 'other.example';
  expect(memory.answers.value).toBeNull();

  found.value = looks;
  expect(memory.answers.value).toEqual(walletAnswers(['wechat-pay'], null, looks));
  memory.stop();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardRuleIds } from '../../utils/reveal/network-rules';
import { cleanGuard, liftGuard } from './guard-rules';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

it('rules that could not be taken away at the start of the worker are taken away by the next who asks', async () => {
  const update = vi
    .spyOn(fakeBrowser.declarativeNetRequest, 'updateSessionRules')
    .mockImplementationOnce(async () => {
      throw new Error('Internal error.');
    })
    .mockImplementation(async () => {});
  await cleanGuard();
  await liftGuard();
  expect(update.mock.calls).toEqual([[{ removeRuleIds: guardRuleIds }], [{ removeRuleIds: guardRuleIds }]]);
});

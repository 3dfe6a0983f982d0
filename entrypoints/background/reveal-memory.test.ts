import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostMemory, rememberHost } from './reveal-memory';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['before', ['misbehaved', 'needs-network']],
  ['after', ['needs-network', 'misbehaved']],
] as const)('harm told %s something milder, in the same moment, is what is remembered', async (_order, told) => {
  await Promise.all(told.map((memory) => rememberHost('shop.example', memory)));
  expect(await hostMemory('shop.example')).toBe('misbehaved');
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from './watch-gate';

const gateKey = Symbol.for('ways-to-pay gate');

/** Stands in the top frame of every page that may be read; brought again by an update, it replaces the one left behind. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & Record<typeof gateKey, AbortController | undefined>;
  world[gateKey]?.abort();
  world[gateKey] = watchGate();
});

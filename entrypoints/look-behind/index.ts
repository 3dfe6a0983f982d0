import dangerData from 'virtual:danger';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDanger } from '../../utils/reveal/danger';
import { type LookBehind, lookBehindKey, startLookBehind } from './look-behind';

/** Loaded by the background on request, into the top frame, beside the reader. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & Record<typeof lookBehindKey, LookBehind | undefined>;
  world[lookBehindKey] ??= startLookBehind(openDanger(dangerData));
});

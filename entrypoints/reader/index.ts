import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrameReader } from './frame-reader';
import { startPageReader } from './page-reader';
import { type Reader, readerKey } from './reader-key';

/** Loaded by the background when the gate opens or a person asks; loaded again, it has the one there read. */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & Record<typeof readerKey, Reader | undefined>;
  // An updated extension starts anew beside the readers it has left behind.
  if (world[readerKey]?.isAlive()) world[readerKey].readNow();
  else world[readerKey] = window === window.top ? startPageReader() : startFrameReader();
});

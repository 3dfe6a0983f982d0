import type { LookReport } from '../messaging/protocol';
import type { Detection } from '../model/detection';

/** What a reader at shop.example tells of a page; `rest` says what is special about it. */
export const makeReport = (detection: Detection, rest: Partial<LookReport> = {}): LookReport => ({
  lookId: '01KAAAAAAAAAAAAAAAAAAAAAAA',
  observedAt: '2026-11-22T12:00:00.000Z',
  host: 'shop.example',
  detection,
  context: { lang: null, device: 'desktop' },
  versions: { catalogue: '', rules: '' },
  ...rest,
});

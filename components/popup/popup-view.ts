import type { KeepAnswer, TabStatus } from '../../utils/messaging/protocol';
import type { Detection, UnreadableReason } from '../../utils/model/detection';

export type Offered = Extract<Detection, { kind: 'offerings' }>;

/** What the popup shows of a tab; exactly one of these. */
export type PopupView =
  | {
      readonly kind:
        | 'loading'
        | 'failed'
        | 'unsupported'
        | 'no-access'
        | 'idle'
        | 'reading'
        | 'broken-off'
        | 'not-checkout';
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'offerings'; readonly detection: Offered; readonly kept: KeepAnswer | null };

/** A finished reading is shown until the next one replaces it, also while that one is on its way. */
export function popupView(status: TabStatus): PopupView {
  const { access, report, reading, kept } = status;
  if (access === 'unsupported') return { kind: 'unsupported' };
  if (report) return viewOf(report.detection, kept);
  if (reading === 'reading') return { kind: 'reading' };
  if (reading === 'failed') return { kind: 'broken-off' };
  return { kind: access === 'none' ? 'no-access' : 'idle' };
}

function viewOf(detection: Detection, kept: KeepAnswer | null): PopupView {
  switch (detection.kind) {
    case 'offerings':
      return { kind: 'offerings', detection, kept };
    case 'unreadable':
      return { kind: 'unreadable', reason: detection.reason };
    case 'not-checkout':
      return { kind: 'not-checkout' };
  }
}

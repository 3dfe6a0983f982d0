import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type BehindLastTime, behindLastTime } from '../../utils/history/behind-last-time';
import { comparableLook } from '../../utils/history/comparable-look';
import { earlierLooks } from '../../utils/history/earlier-looks';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Observation } from '../../utils/model/observation';
import type { AccessOffer } from '../AccessButtons';
import type { EarlierState } from '../earlier/EarlierSection';
import { type PopupView, popupView } from './popup-view';

/** Where the popup's facts come from; the entry point connects them to the browser. */
export interface PopupSources {
  /** Calls back with the tab's status now, and whenever it changes; gives a function that stops it. */
  readonly watchStatus: (onStatus: (status: TabStatus) => void, onError: (error: unknown) => void) => () => void;
  /** false where the tab cannot be read. */
  readonly lookAgain: () => Promise<boolean>;
  readonly watchShop: (
    shop: string,
    onLooks: (looks: readonly Observation[]) => void,
    onError: (error: unknown) => void,
  ) => () => void;
  /** What can still be asked for; null for a page whose host is not known. */
  readonly offersFor: (host: string | null) => Promise<readonly AccessOffer[]>;
}

export interface PopupState {
  readonly view: ReadonlySignal<PopupView>;
  readonly status: ReadonlySignal<TabStatus | null>;
  /** What the look is filed under: by the word of the shopper, else as the tab tells; null when unknown. */
  readonly shop: ReadonlySignal<string | null>;
  readonly earlier: ReadonlySignal<EarlierState | null>;
  /** All looks at the shop, newest first; null before they came, and where they cannot be read. */
  readonly looks: ReadonlySignal<readonly Observation[] | null>;
  readonly behind: ReadonlySignal<readonly BehindLastTime[]>;
  readonly offers: ReadonlySignal<readonly AccessOffer[]>;
  readonly isLooking: ReadonlySignal<boolean>;
  /** Opening the popup is asking: the page under it is read, once, if it was not read yet. */
  readonly start: () => void;
  readonly lookAgain: () => Promise<void>;
  /** The shopper says whose the look is; null: nothing said, or taken back. */
  readonly fileUnder: (said: string | null) => void;
  readonly stop: () => void;
}

type Looks =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'read'; readonly observations: readonly Observation[] };

export function createPopupState(sources: PopupSources): PopupState {
  const status = signal<TabStatus | null>(null);
  const said = signal<string | null>(null);
  const shop = computed(() => said.value ?? status.value?.shop ?? null);
  const failed = signal(false);
  const asking = signal(false);
  const offers = signal<readonly AccessOffer[]>([]);
  const looks = signal<Looks>({ kind: 'loading' });
  let watched: { readonly shop: string; readonly stop: () => void } | null = null;
  let stopStatus = () => {};
  let statusesSeen = 0;
  let awaitsStatus = false;

  const view = computed((): PopupView => {
    if (failed.value) return { kind: 'failed' };
    return status.value ? popupView(status.value) : { kind: 'loading' };
  });

  return {
    view,
    status,
    shop,
    offers,
    looks: computed(() => (looks.value.kind === 'read' ? looks.value.observations : null)),
    earlier: computed(() => earlierState(status.value, shop.value, looks.value)),
    behind: computed(() => behindBefore(status.value, looks.value)),
    isLooking: computed(() => asking.value || status.value?.reading === 'reading'),
    lookAgain,
    fileUnder: (by) => {
      said.value = by;
      watch();
    },
    start: () => {
      stopStatus = sources.watchStatus(onStatus, onStatusFailed);
    },
    stop: () => {
      stopStatus();
      watched?.stop();
    },
  };

  function onStatus(now: TabStatus): void {
    failed.value = false;
    status.value = now;
    statusesSeen += 1;
    if (awaitsStatus) asking.value = awaitsStatus = false;
    watch();
    void refreshOffers(now);
    const isUnread = now.report === null && now.reading === 'idle' && now.access !== 'unsupported';
    // A page that the shopper goes on to, with the panel open, was not asked for.
    if (isUnread && statusesSeen === 1) void lookAgain();
  }

  function onStatusFailed(error: unknown): void {
    console.error('Ways to Pay: the popup got no status of its tab', error);
    failed.value = true;
  }

  async function lookAgain(): Promise<void> {
    asking.value = true;
    awaitsStatus = false;
    const seenBefore = statusesSeen;
    try {
      const isReading = await sources.lookAgain();
      // The word that a reading began may still be on its way: until then it looks as if nothing happened.
      awaitsStatus = isReading && statusesSeen === seenBefore && status.value?.reading !== 'reading';
    } catch (error) {
      onStatusFailed(error);
    }
    asking.value = awaitsStatus;
  }

  async function refreshOffers({ access, host }: TabStatus): Promise<void> {
    offers.value = access === 'unsupported' ? [] : await sources.offersFor(host);
  }

  function watch(): void {
    const of = shop.value;
    if (watched?.shop === of) return;
    watched?.stop();
    looks.value = { kind: 'loading' };
    watched = of === null ? null : { shop: of, stop: sources.watchShop(of, onLooks, onLooksFailed) };
  }

  function onLooks(observations: readonly Observation[]): void {
    looks.value = { kind: 'read', observations };
  }

  function onLooksFailed(error: unknown): void {
    console.error('Ways to Pay: earlier looks cannot be read', error);
    looks.value = { kind: 'failed' };
  }
}

function behindBefore(status: TabStatus | null, looks: Looks): readonly BehindLastTime[] {
  const detection = status?.report?.detection;
  if (looks.kind !== 'read' || detection?.kind !== 'offerings') return [];
  return behindLastTime(looks.observations, status?.report?.lookId ?? null, detection.offerings);
}

/** null where there is no shop whose looks could be told. */
function earlierState(status: TabStatus | null, shop: string | null, looks: Looks): EarlierState | null {
  if (!status || shop === null) return null;
  if (looks.kind !== 'read') return { kind: looks.kind };
  const { detection, lookId = null } = status.report ?? {};
  const earlier = earlierLooks(looks.observations, lookId, comparableLook(detection));
  return earlier ? { kind: 'seen', looks: earlier } : { kind: 'never' };
}

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { earlierLooks } from '../../utils/history/earlier-looks';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Observation } from '../../utils/model/observation';
import type { AccessOffer } from '../AccessButtons';
import type { EarlierState } from '../earlier/EarlierSection';
import { type PopupView, popupView } from './popup-view';

/** Where the popup's facts come from; the entry point connects them to the browser. */
export interface PopupSources {
  readonly tabStatus: () => Promise<TabStatus>;
  /** false where the tab cannot be read. */
  readonly lookAgain: () => Promise<boolean>;
  /** Calls back whenever the tab's status may have changed. */
  readonly onStatusMayHaveChanged: (callback: () => void) => () => void;
  readonly watchShop: (
    shop: string,
    onLooks: (looks: readonly Observation[]) => void,
    onError: (error: unknown) => void,
  ) => () => void;
  /** What can still be asked for, for a page of this host. */
  readonly offersFor: (host: string) => Promise<readonly AccessOffer[]>;
}

export interface PopupState {
  readonly view: ReadonlySignal<PopupView>;
  readonly status: ReadonlySignal<TabStatus | null>;
  readonly earlier: ReadonlySignal<EarlierState | null>;
  readonly offers: ReadonlySignal<readonly AccessOffer[]>;
  readonly isLooking: ReadonlySignal<boolean>;
  /** Opening the popup is asking: a page not read yet is read once. */
  readonly start: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly lookAgain: () => Promise<void>;
  readonly stop: () => void;
}

type Looks =
  | { readonly kind: 'loading' | 'failed' }
  | { readonly kind: 'read'; readonly observations: readonly Observation[] };

export function createPopupState(sources: PopupSources): PopupState {
  const status = signal<TabStatus | null>(null);
  const failed = signal(false);
  const asking = signal(false);
  const offers = signal<readonly AccessOffer[]>([]);
  const looks = signal<Looks>({ kind: 'loading' });
  let watched: { readonly shop: string; readonly stop: () => void } | null = null;
  let stopListening = () => {};

  const view = computed((): PopupView => {
    if (failed.value) return { kind: 'failed' };
    return status.value ? popupView(status.value) : { kind: 'loading' };
  });

  return {
    view,
    status,
    offers,
    earlier: computed(() => earlierState(status.value, looks.value)),
    isLooking: computed(() => asking.value || status.value?.reading === 'reading'),
    refresh,
    lookAgain,
    start: async () => {
      stopListening = sources.onStatusMayHaveChanged(() => void refresh());
      await refresh();
      const { report, access, reading } = status.value ?? {};
      if (status.value && !report && access !== 'unsupported' && reading === 'idle') await lookAgain();
    },
    stop: () => {
      stopListening();
      watched?.stop();
    },
  };

  async function refresh(): Promise<void> {
    try {
      status.value = await sources.tabStatus();
      failed.value = false;
      watch(status.value.shop);
      offers.value = status.value.host === null ? [] : await sources.offersFor(status.value.host);
    } catch (error) {
      console.error('Ways to Pay: the popup got no status of its tab', error);
      failed.value = true;
    }
  }

  async function lookAgain(): Promise<void> {
    asking.value = true;
    try {
      await sources.lookAgain();
    } catch (error) {
      console.error('Ways to Pay: the popup could not ask for a look', error);
    }
    await refresh();
    asking.value = false;
  }

  function watch(shop: string | null): void {
    if (watched?.shop === shop) return;
    watched?.stop();
    looks.value = { kind: 'loading' };
    watched = shop === null ? null : { shop, stop: sources.watchShop(shop, onLooks, onLooksFailed) };
  }

  function onLooks(observations: readonly Observation[]): void {
    looks.value = { kind: 'read', observations };
  }

  function onLooksFailed(error: unknown): void {
    console.error('Ways to Pay: earlier looks cannot be read', error);
    looks.value = { kind: 'failed' };
  }
}

/** null where there is no shop whose looks could be told. */
function earlierState(status: TabStatus | null, looks: Looks): EarlierState | null {
  if (!status || status.shop === null) return null;
  if (looks.kind !== 'read') return { kind: looks.kind };
  const detection = status.report?.detection;
  const current = detection?.kind === 'offerings' ? { ...detection, detection: detection.kind } : null;
  const earlier = earlierLooks(looks.observations, status.report?.lookId ?? null, current);
  return earlier ? { kind: 'seen', looks: earlier } : { kind: 'never' };
}

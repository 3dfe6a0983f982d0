import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { MethodEvent } from '../../utils/history/follow-method';
import { type ReportStanding, reportStanding } from '../../utils/history/report-standing';
import { shopHistory } from '../../utils/history/shop-history';
import { type WalletAnswer, walletAnswers } from '../../utils/history/wallet-answer';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Observation } from '../../utils/model/observation';
import type { Report } from '../../utils/model/report';
import type { Settings } from '../../utils/settings/settings';

/** What is known of the tab and its shop, from `createPopupState`. */
export interface MemoryFacts {
  readonly status: ReadonlySignal<TabStatus | null>;
  readonly looks: ReadonlySignal<readonly Observation[] | null>;
}

export interface MemorySources {
  readonly watchSettings: (onSettings: (settings: Settings) => void, onError: (error: unknown) => void) => () => void;
  readonly reportsOf: (shop: string) => readonly Report[];
}

/** What is remembered of a shop, derived from its looks each time they change. */
export interface MemoryState {
  /** null before they are read. */
  readonly settings: ReadonlySignal<Settings | null>;
  /** null before anything can be said. */
  readonly answers: ReadonlySignal<readonly WalletAnswer[] | null>;
  readonly events: ReadonlySignal<readonly MethodEvent[]>;
  readonly reports: ReadonlySignal<readonly ReportWithStanding[]>;
  readonly start: () => void;
  readonly stop: () => void;
}

export interface ReportWithStanding {
  readonly report: Report;
  readonly standing: ReportStanding;
}

export function createMemoryState({ status, looks }: MemoryFacts, sources: MemorySources): MemoryState {
  const settings = signal<Settings | null>(null);
  let stop = () => {};
  return {
    settings,
    answers: computed(() => {
      const isKnown = status.value !== null && (status.value.shop === null || looks.value !== null);
      if (!settings.value || !isKnown) return null;
      const detection = status.value?.report?.detection;
      const current = detection?.kind === 'offerings' ? { ...detection, detection: detection.kind } : null;
      return walletAnswers(settings.value.wallets, current, looks.value ?? []);
    }),
    events: computed(() => (looks.value ? shopHistory(looks.value).events : [])),
    reports: computed(() => {
      const shop = status.value?.shop;
      if (!shop) return [];
      return sources.reportsOf(shop).map((report) => ({
        report,
        standing: reportStanding(report, looks.value ?? []),
      }));
    }),
    start: () => {
      stop = sources.watchSettings(
        (now) => {
          settings.value = now;
        },
        (error) => console.error('Ways to Pay: the settings cannot be read', error),
      );
    },
    stop: () => stop(),
  };
}

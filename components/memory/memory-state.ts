import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { comparableLook } from '../../utils/history/comparable-look';
import { type WalletAnswer, walletAnswers } from '../../utils/history/wallet-answer';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Correction, Observation } from '../../utils/model/observation';
import type { OwnMethod } from '../../utils/model/own-method';
import type { Settings } from '../../utils/settings/settings';

/** What is known of the tab and its shop, from `createPopupState`. */
export interface MemoryFacts {
  readonly status: ReadonlySignal<TabStatus | null>;
  readonly shop: ReadonlySignal<string | null>;
  readonly looks: ReadonlySignal<readonly Observation[] | null>;
}

export interface MemorySources {
  readonly watchSettings: Watch<Settings>;
  /** What the shopper said of one look. */
  readonly watchCorrections: Watch<readonly Correction[], [look: string]>;
  readonly watchOwnMethods: Watch<readonly OwnMethod[]>;
}

/** Calls back now and after every change; gives a function that stops it. */
type Watch<Value, Of extends unknown[] = []> = (
  ...args: [...of: Of, onValue: (value: Value) => void, onError: (error: unknown) => void]
) => () => void;

/** What is remembered of a shop, derived from its looks each time they change. */
export interface MemoryState {
  /** null before they are read. */
  readonly settings: ReadonlySignal<Settings | null>;
  /** null before anything can be said. */
  readonly answers: ReadonlySignal<readonly WalletAnswer[] | null>;
  /** What the shopper said of the look on screen. */
  readonly corrections: ReadonlySignal<readonly Correction[]>;
  readonly ownMethods: ReadonlySignal<readonly OwnMethod[]>;
  /** Id of the look on screen, once it is kept. */
  readonly lookId: ReadonlySignal<string | null>;
  readonly start: () => void;
  readonly stop: () => void;
}

export function createMemoryState({ status, shop, looks }: MemoryFacts, sources: MemorySources): MemoryState {
  const settings = signal<Settings | null>(null);
  const corrections = signal<readonly Correction[]>([]);
  const ownMethods = signal<readonly OwnMethod[]>([]);
  const lookId = computed(() => (status.value?.kept?.kept ? (status.value.report?.lookId ?? null) : null));
  let stops: (() => void)[] = [];
  return {
    settings,
    corrections,
    ownMethods,
    lookId,
    answers: computed(() => {
      const { report, answers = null, shop: told } = status.value ?? {};
      if (settings.value && looks.value)
        return walletAnswers(settings.value.wallets, comparableLook(report?.detection), looks.value);
      // The looks take longer to come than what the background has of them.
      return told === shop.value ? answers : null;
    }),
    start: () => {
      stops = [
        sources.watchSettings((now) => {
          settings.value = now;
        }, onFailed),
        sources.watchOwnMethods((now) => {
          ownMethods.value = now;
        }, onFailed),
        effect(() => {
          corrections.value = [];
          if (lookId.value === null) return undefined;
          return sources.watchCorrections(
            lookId.value,
            (now) => {
              corrections.value = now;
            },
            onFailed,
          );
        }),
      ];
    },
    stop: () => {
      for (const stop of stops) stop();
      stops = [];
    },
  };
}

function onFailed(error: unknown): void {
  console.error('Ways to Pay: what is remembered cannot be read', error);
}

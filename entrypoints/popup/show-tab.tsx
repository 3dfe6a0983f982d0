import { effect } from '@preact/signals';
import { type ComponentChild, render } from 'preact';
import { createMemoryState, type MemoryState } from '../../components/memory/memory-state';
import { createPopupState, type PopupState } from '../../components/popup/popup-state';
import type { RevealState } from '../../components/reveal/reveal-state';
import { WordsProvider } from '../../components/words';
import type { MethodLabel } from '../../utils/catalogue/method-names';
import { shopSaid } from '../../utils/history/apply-corrections';
import type { I18n } from '../../utils/i18n/create-i18n';
import { shownMethods } from '../../utils/i18n/shown-methods';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { MethodId } from '../../utils/model/payment-method';
import { browserSources } from './browser-sources';
import { memorySources } from './memory-sources';
import { revealOf } from './reveal-of';

/**
 * Draws one tab into this page and keeps it up to date; gives a function that stops it.
 *
 * @param asked the tab's status where it was asked for already
 */
export function showTab(
  tabId: number,
  i18n: I18n,
  draw: (facts: {
    readonly state: PopupState;
    readonly memory: MemoryState;
    readonly reveal: RevealState;
  }) => ComponentChild,
  asked?: Promise<TabStatus>,
): () => void {
  const state = createPopupState(browserSources(tabId, asked));
  const memory = createMemoryState(state, memorySources);
  const reveal = revealOf(tabId, state);
  const methodOf = (id: MethodId): MethodLabel | undefined => shownMethods[id] ?? ownLabel(memory, id);
  render(
    <WordsProvider key={tabId} value={{ ...i18n, methodOf }}>
      {draw({ state, memory, reveal: reveal.state })}
    </WordsProvider>,
    document.getElementById('app') ?? document.body,
  );
  state.start();
  memory.start();
  const stopFiling = effect(() => state.fileUnder(shopSaid(memory.corrections.value)));
  return () => {
    stopFiling();
    state.stop();
    memory.stop();
    reveal.stop();
  };
}

/** A name of the shopper's own, whose kind nobody knows. */
function ownLabel({ ownMethods }: MemoryState, id: MethodId): MethodLabel | undefined {
  const own = ownMethods.value.find((method) => method.id === id);
  return own && { name: own.name, nativeNames: {}, family: 'wallet', regions: [] };
}

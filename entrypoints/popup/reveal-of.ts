import { computed, effect } from '@preact/signals';
import type { PopupState } from '../../components/popup/popup-state';
import { createRevealState, type RevealState } from '../../components/reveal/reveal-state';
import { askBackground } from '../../utils/messaging/ask-tab';

/** Looking behind the controls of one tab's page; asked anew what may be offered whenever other lists are closed. */
export function revealOf(
  tabId: number,
  { status }: PopupState,
): { readonly state: RevealState; readonly stop: () => void } {
  const state = createRevealState({
    whatIsBehind: () => askBackground({ type: 'what-is-behind', tabId }),
    lookBehind: (list, letting) => askBackground({ type: 'look-behind', tabId, list, letting }),
    setAlways: (always) => askBackground({ type: 'always-look-behind', tabId, always }),
  });
  const closed = computed(() => {
    const detection = status.value?.report?.detection;
    return detection?.kind === 'offerings' ? JSON.stringify(detection.closedLists) : '[]';
  });
  const look = computed(() => status.value?.report?.lookId);
  const stops = [
    effect(() => {
      if (closed.value !== '[]') void state.refresh();
    }),
    effect(() => {
      if (look.value !== undefined) state.lookIs(look.value);
    }),
  ];
  return {
    state,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

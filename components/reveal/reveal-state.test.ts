import { describe, expect, it, vi } from 'vitest';
import type { RevealOutcome } from '../../utils/reveal/outcome';
import { createRevealState } from './reveal-state';

const list = { label: '更换', nth: 0 };
const offer = { access: true, remembered: null, always: false, lists: [] };

/** A side panel over a page that is looked at, whose list is being looked behind. */
function press() {
  let end = (_outcome: RevealOutcome) => {};
  const state = createRevealState({
    whatIsBehind: async () => offer,
    lookBehind: () =>
      new Promise((resolve) => {
        end = resolve;
      }),
    setAlways: async () => true,
  });
  state.lookIs('first');
  const done = state.lookBehind(list, 'nothing');
  const ends = async (outcome: RevealOutcome) => {
    end(outcome);
    await done;
  };
  return { state, ends, told: () => state.latest.value?.outcome?.kind };
}

describe('how looking behind a control ended', () => {
  it.each<RevealOutcome>([
    { kind: 'read', found: 2, leftOpen: false },
    { kind: 'held-back', reads: false },
    { kind: 'interrupted' },
  ])('is said of the page it was on, and of no other: $kind', async (outcome) => {
    const { state, ends, told } = press();
    await ends(outcome);
    state.lookIs('first');
    expect(told()).toBe(outcome.kind);
    state.lookIs('second');
    expect(told()).toBeUndefined();
  });

  it.each<RevealOutcome>([{ kind: 'left' }, { kind: 'failed' }, { kind: 'misbehaved', found: 0 }])(
    'still stands on the page that took its place, whichever is told first, and not on the one after: $kind',
    async (outcome) => {
      for (const isToldFirst of [true, false]) {
        const { state, ends, told } = press();
        if (isToldFirst) await ends(outcome);
        state.lookIs('second');
        if (!isToldFirst) await ends(outcome);
        expect(told()).toBe(outcome.kind);
        state.lookIs('third');
        expect(told()).toBeUndefined();
      }
    },
  );

  it('is waited for while another look begins', async () => {
    const { state, ends } = press();
    state.lookIs('second');
    expect(state.latest.value).toEqual({ list, outcome: null });
    await ends({ kind: 'left' });
  });

  it('is a failure where no answer comes', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const state = createRevealState({
      whatIsBehind: async () => offer,
      lookBehind: () => Promise.reject(new Error('The message port closed.')),
      setAlways: async () => true,
    });
    await state.lookBehind(list, 'nothing');
    expect(state.latest.value?.outcome).toEqual({ kind: 'failed' });
    vi.restoreAllMocks();
  });
});

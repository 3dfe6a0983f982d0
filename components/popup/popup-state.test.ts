import { describe, expect, it } from 'vitest';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { Observation } from '../../utils/model/observation';
import { makeObservation } from '../../utils/testing/make-observation';
import { createPopupState } from './popup-state';
import { popupView } from './popup-view';

const unread: TabStatus = {
  host: 'shop.example',
  shop: 'shop.example',
  attribution: null,
  access: 'granted',
  report: null,
  kept: null,
  reading: 'idle',
  answers: [],
};

const read: TabStatus = {
  ...unread,
  reading: 'done',
  report: {
    lookId: 'now',
    observedAt: '2026-11-22T09:00:00.000Z',
    host: 'shop.example',
    detection: { kind: 'unreadable', reason: 'timeout' },
    context: { lang: null, device: 'desktop' },
    versions: { catalogue: 'test', rules: 'test' },
  },
};

describe('popupView', () => {
  it.each<[string, Partial<TabStatus>, string]>([
    ['a page of the browser itself', { access: 'unsupported', host: null }, 'unsupported'],
    ['no permission and nothing read', { access: 'none' }, 'no-access'],
    ['permission and nothing read', {}, 'idle'],
    ['permission for this tab and nothing read', { access: 'this-tab' }, 'idle'],
    ['a reading on its way', { reading: 'reading' }, 'reading'],
    ['a reading that broke off', { reading: 'failed' }, 'broken-off'],
    ['what was read before one that broke off', { report: read.report, reading: 'failed' }, 'unreadable'],
    ['a page that could not be read', { report: read.report }, 'unreadable'],
    ['what was read without lasting permission', { report: read.report, access: 'none' }, 'unreadable'],
    ['the last reading while the next is on its way', { report: read.report, reading: 'reading' }, 'unreadable'],
  ])('shows %s', (_, status, kind) => {
    expect(popupView({ ...unread, ...status }).kind).toBe(kind);
  });
});

/** A popup over a tab; the test says what its status is and what is found in the records. */
function openPopup() {
  const world = {
    asked: 0,
    watched: [] as string[],
    stopped: [] as string[],
    status: (_status: TabStatus) => {},
    noAnswer: (_error: unknown) => {},
    looks: (_observations: readonly Observation[]) => {},
    lose: (_error: unknown) => {},
  };
  const state = createPopupState({
    watchStatus: (onStatus, onError) => {
      world.status = onStatus;
      world.noAnswer = onError;
      return () => world.stopped.push('status');
    },
    lookAgain: async () => {
      world.asked += 1;
      return true;
    },
    watchShop: (shop, onLooks, onError) => {
      world.watched.push(shop);
      world.looks = onLooks;
      world.lose = onError;
      return () => world.stopped.push(shop);
    },
    offersFor: async () => ['all'],
  });
  state.start();
  return { world, state };
}

describe('the popup’s state', () => {
  it('has a page read once that was not read before', () => {
    const { state, world } = openPopup();
    expect(state.view.value.kind).toBe('loading');
    world.status(unread);
    world.status({ ...unread, reading: 'reading' });
    world.status(unread);
    expect([world.asked, state.view.value.kind]).toEqual([1, 'idle']);
  });

  it.each([
    ['was read already', read],
    ['is being read', { ...unread, reading: 'reading' }],
    ['cannot be read', { ...unread, access: 'unsupported', host: null, shop: null }],
  ] satisfies [string, TabStatus][])('asks for no reading of a page that %s', (_, status) => {
    const { world } = openPopup();
    world.status(status);
    expect(world.asked).toBe(0);
  });

  it('asks for no reading of the page that the shopper goes on to with the panel open', () => {
    const { state, world } = openPopup();
    world.status(read);
    world.status({ ...unread, host: 'other.example', shop: 'other.example' });
    expect([world.asked, state.view.value.kind]).toEqual([0, 'idle']);
  });

  it('is looking until the reading is done', async () => {
    const { state, world } = openPopup();
    world.status(read);
    const asked = state.lookAgain();
    expect(state.isLooking.value).toBe(true);
    await asked;
    expect(state.isLooking.value).toBe(true);
    world.status({ ...read, reading: 'reading' });
    expect(state.isLooking.value).toBe(true);
    world.status(read);
    expect(state.isLooking.value).toBe(false);
  });

  it('is not looking when the word of the end comes before that of the beginning', async () => {
    const { state, world } = openPopup();
    world.status(read);
    const asked = state.lookAgain();
    world.status(read);
    await asked;
    expect(state.isLooking.value).toBe(false);
  });

  it('tells of earlier looks as they are kept', () => {
    const { state, world } = openPopup();
    world.status(read);
    expect(state.earlier.value).toEqual({ kind: 'loading' });
    world.looks([]);
    expect(state.earlier.value).toEqual({ kind: 'never' });
    world.looks([makeObservation('now'), makeObservation('before')]);
    expect(state.earlier.value).toMatchObject({ kind: 'seen', looks: { count: 1 } });
  });

  it('shows the page also when the records cannot be read', () => {
    const { state, world } = openPopup();
    world.status(read);
    world.lose(new Error('records of a newer version'));
    expect([state.view.value.kind, state.earlier.value]).toEqual(['unreadable', { kind: 'failed' }]);
  });

  it('says so when nobody answers, and recovers', () => {
    const { state, world } = openPopup();
    world.noAnswer(new Error('no background'));
    expect(state.view.value.kind).toBe('failed');
    world.status(read);
    expect(state.view.value.kind).toBe('unreadable');
  });

  it('follows the tab to another shop', () => {
    const { world } = openPopup();
    world.status(read);
    world.status(read);
    world.status({ ...read, shop: 'other.example' });
    expect([world.watched, world.stopped]).toEqual([['shop.example', 'other.example'], ['shop.example']]);
  });

  it('follows the word of the shopper, and goes back when it is taken back', () => {
    const { state, world } = openPopup();
    world.status({ ...read, shop: null });
    state.fileUnder('said.example');
    expect([state.shop.value, world.watched]).toEqual(['said.example', ['said.example']]);
    state.fileUnder(null);
    expect([state.shop.value, state.earlier.value, world.stopped]).toEqual([null, null, ['said.example']]);
  });

  it('lets go of everything when it is stopped', () => {
    const { state, world } = openPopup();
    world.status(read);
    state.stop();
    expect(world.stopped).toEqual(['status', 'shop.example']);
  });
});

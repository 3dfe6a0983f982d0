import { expect, it } from 'vitest';
import { concludeReveal, type PageOutcome } from './conclude-reveal';
import type { Attempts, LettingThrough, RevealOutcome } from './outcome';

const quiet: PageOutcome = {
  interrupted: null,
  found: 0,
  opened: true,
  leftOpen: false,
  stopped: [],
  changed: [],
  failedLoads: 0,
  addressChanged: false,
};
const none: Attempts = { reads: 0, sends: 0, misdeeds: [] };

it.each<[string, Partial<PageOutcome>, Partial<Attempts>, LettingThrough, RevealOutcome]>([
  ['a list that was read', { found: 2 }, {}, 'nothing', { kind: 'read', found: 2, leftOpen: false }],
  ['one that is left open', { found: 2, leftOpen: true }, {}, 'nothing', { kind: 'read', found: 2, leftOpen: true }],
  ['what was known already', {}, {}, 'nothing', { kind: 'nothing-new', leftOpen: false }],
  ['a menu that wants a real press', { opened: false }, {}, 'nothing', { kind: 'did-not-open' }],
  ['a list to be fetched', {}, { reads: 1, sends: 1 }, 'nothing', { kind: 'held-back', reads: true }],
  ['loads that failed past our functions', { failedLoads: 1 }, {}, 'nothing', { kind: 'held-back', reads: true }],
  ['a list that something is sent for', {}, { sends: 1 }, 'nothing', { kind: 'held-back', reads: false }],
  ['one that is not in what was let through', {}, { sends: 1 }, 'reads', { kind: 'held-back', reads: false }],
  ['statistics sent beside a list', { found: 1 }, { sends: 3 }, 'nothing', { kind: 'read', found: 1, leftOpen: false }],
  ['a bare #', { found: 1, stopped: ['anchor'] }, {}, 'nothing', { kind: 'read', found: 1, leftOpen: false }],
  [
    'a store written to',
    { found: 1, changed: ['storage'] },
    {},
    'nothing',
    { kind: 'read', found: 1, leftOpen: false },
  ],
  ['a submission stopped', { found: 1, stopped: ['submit'] }, {}, 'nothing', { kind: 'misbehaved', found: 1 }],
  ['another choice made', { changed: ['choice'] }, {}, 'nothing', { kind: 'misbehaved', found: 0 }],
  ['another total', { changed: ['total'] }, {}, 'nothing', { kind: 'misbehaved', found: 0 }],
  ['a page gone', { changed: ['page'] }, {}, 'nothing', { kind: 'misbehaved', found: 0 }],
  [
    'a list in place of the page',
    { found: 1, leftOpen: true, changed: ['page'] },
    {},
    'nothing',
    { kind: 'read', found: 1, leftOpen: true },
  ],
  ['a window asked for', { found: 1 }, { misdeeds: ['window'] }, 'nothing', { kind: 'misbehaved', found: 1 }],
  ['an address not put back', { addressChanged: true }, {}, 'nothing', { kind: 'misbehaved', found: 0 }],
  ['the shopper', { interrupted: 'shopper', found: 1 }, { sends: 1 }, 'nothing', { kind: 'interrupted' }],
  [
    'the shopper, after a window was asked for',
    { interrupted: 'shopper', found: 1 },
    { misdeeds: ['window'] },
    'nothing',
    { kind: 'misbehaved', found: 1 },
  ],
  ['a page that takes too long', { interrupted: 'time' }, {}, 'nothing', { kind: 'failed' }],
])('%s', (_case, page, attempts, letting, expected) => {
  expect(concludeReveal({ ...quiet, ...page }, { ...none, ...attempts }, letting)).toEqual(expected);
});

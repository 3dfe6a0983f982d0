import type { RevealOffer, RevealOutcome } from '../../utils/reveal/outcome';
import type { RevealProps } from '../reveal/reveal-props';

const more = { label: 'Other payment options', nth: 0 };
const unlabelled = { label: null, nth: 0 };
const offer: RevealOffer = {
  access: true,
  remembered: null,
  always: false,
  lists: [
    { ...more, refused: null },
    { ...unlabelled, refused: 'cashier' },
  ],
};

const reveal = (outcome: RevealOutcome | null, rest: Partial<RevealOffer> = {}): RevealProps => ({
  offer: { ...offer, ...rest },
  latest: { list: more, outcome },
  onLookBehind: () => {},
  onAlways: () => {},
});

/** Every way in which looking behind the control of a list stands or has ended, by name. */
export const revealStates: Readonly<Record<string, RevealProps>> = {
  'too little access': { ...reveal(null, { access: false, lists: [] }), latest: null },
  offered: {
    ...reveal(null, {
      lists: [
        { ...more, refused: null },
        { ...unlabelled, refused: null },
      ],
    }),
    latest: null,
  },
  'under way': reveal(null, { always: true }),
  read: reveal({ kind: 'read', found: 3, leftOpen: false }),
  'left open': reveal({ kind: 'read', found: 1, leftOpen: true }),
  'nothing new': reveal({ kind: 'nothing-new', leftOpen: true }),
  'did not open': reveal({ kind: 'did-not-open' }),
  'second press': reveal({ kind: 'held-back', reads: true }),
  'not tried again': reveal({ kind: 'held-back', reads: false }, { remembered: 'needs-network' }),
  misbehaved: reveal({ kind: 'misbehaved', found: 0 }, { remembered: 'misbehaved' }),
  interrupted: reveal({ kind: 'interrupted' }),
  left: reveal({ kind: 'left' }),
  failed: reveal({ kind: 'failed' }),
  'tried already': reveal({ kind: 'refused', because: 'often-enough' }),
};

import type { Taken } from '../../utils/history/wallet-answer';

/** Path in a 16 × 16 box: each answer has a shape of its own, also without its colour. The toolbar icon shows the same. */
export const takenSigns: Readonly<Record<Taken, string>> = {
  'in-sight': 'M3 8.5 L6.5 12 L13 4.5',
  behind: 'M3 6 L8 11 L13 6',
  'not-seen': 'M4 4 L12 12 M12 4 L4 12',
  unknown: 'M5 6 a3 3 0 1 1 4.2 2.8 q-1.2 .6 -1.2 1.7 M8 13 v.1',
};

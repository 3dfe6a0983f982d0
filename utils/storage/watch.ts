import { liveQuery } from 'dexie';
import type { Correction, Observation } from '../model/observation';
import type { OwnMethod } from '../model/own-method';
import { shops } from './observations';
import { ownMethods } from './own-methods';
import { correctionsOf, looksOfShop } from './shop-looks';
import { type StudyGap, studyGap } from './study-gap';

export type Stop = () => void;

/** Calls back with all looks at one shop as the shopper corrected them, newest first: now, and after every change in any of our pages. */
export function watchShop(
  shop: string,
  onLooks: (looks: readonly Observation[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(() => looksOfShop(shop), onLooks, onError);
}

/** Calls back with the names of all shops looked at: now, and after every change. */
export function watchShops(onShops: (shops: readonly string[]) => void, onError: (error: unknown) => void): Stop {
  return watch(shops, onShops, onError);
}

/** Calls back with what the shopper said of one look: now, and after every change. */
export function watchCorrections(
  look: string,
  onCorrections: (corrections: readonly Correction[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(() => correctionsOf([look]), onCorrections, onError);
}

export function watchOwnMethods(
  onMethods: (methods: readonly OwnMethod[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(ownMethods, onMethods, onError);
}

/** Calls back with what one look lacks for its study: now, and after every change. */
export function watchStudyGap(
  look: string,
  onGap: (gap: StudyGap | null) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(() => studyGap(look), onGap, onError);
}

function watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): Stop {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}

import { expect, it } from 'vitest';
import type { Context } from '../model/observation';
import type { StudyField } from '../model/study';
import { makeObservation } from '../testing/make-observation';
import { missingFields } from './missing-fields';

it.each<[string, StudyField[], Partial<Context>, StudyField[]]>([
  ['nothing is required', [], {}, []],
  ['all of it was set', ['market', 'signedIn'], { market: 'CN', signedIn: false }, []],
  ['"not signed in" is an answer, no gap', ['signedIn'], { signedIn: false }, []],
  ['some was not set', ['amountBand', 'market', 'category'], { market: 'CN' }, ['amountBand', 'category']],
])('a look lacks what its study requires: %s', (_, required, set, missing) => {
  const { context } = makeObservation('look');
  const unset = { market: null, currency: null, amountBand: null, category: null, signedIn: null };
  expect(missingFields({ required }, { ...context, ...unset, ...set })).toEqual(missing);
});

import { afterEach, describe, expect, it } from 'vitest';
import type { Study } from '../model/study';
import { writeLooks } from '../testing/write-looks';
import { keepObservation, observation } from './observations';
import { database } from './schema';
import { keepStudy } from './studies';
import { completeLook, studyGap } from './study-gap';

afterEach(async () => {
  await database().delete({ disableAutoOpen: false });
});

const study: Study = {
  id: 'wallets',
  name: 'Wallets',
  protocol: '',
  consent: '',
  coder: 'a',
  shops: [],
  required: ['market', 'signedIn'],
  category: null,
  startsOn: null,
  endsOn: null,
  linksVisits: false,
  consentedAt: '2026-01-01T00:00:00.000Z',
  isActive: true,
};

async function keepLook(special: string, isOfStudy = true): Promise<string> {
  const [look] = writeLooks(`2026-01-02 ${special} | alipay`);
  if (!look) throw new Error('no look was written');
  await keepStudy(study);
  await keepObservation({ ...look, study: isOfStudy ? { id: study.id, coder: study.coder } : null });
  return look.id;
}

describe('a look made in a study', () => {
  it('is kept without what the study requires, and told to lack it', async () => {
    expect(await studyGap(await keepLook('market=CN'))).toEqual({ study: 'Wallets', missing: ['signedIn'] });
  });

  it('lacks nothing once it was said, and keeps what it was made with', async () => {
    const look = await keepLook('market=CN');
    await completeLook(look, { signedIn: false, market: 'DE' });
    expect(await studyGap(look)).toBeNull();
    expect((await observation(look))?.context).toMatchObject({ market: 'CN', signedIn: false });
  });
});

it('a look made in no study lacks nothing', async () => {
  expect(await studyGap(await keepLook('', false))).toBeNull();
});

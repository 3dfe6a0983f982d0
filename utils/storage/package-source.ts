import type { Correction } from '../model/observation';
import { CoarsenCounter, type CoarsenOptions, coarsenCorrection, coarsenLook } from '../research/coarsen';
import type { PackageSource } from '../research/package/write-package';
import type { LookSource, MethodSource } from '../research/tables/sources';
import { allCorrections, allLooks, lookSequence } from './all-looks';
import { ownMethods } from './own-methods';
import { database } from './schema';
import { shopsOfMovedLooks } from './shop-looks';
import { studies } from './studies';

/** Everything that was kept, to be brought back by an import. */
export async function personalSource(methods: readonly MethodSource[], settings: unknown): Promise<PackageSource> {
  const corrections = await allCorrections();
  return {
    looks: sequenced(await lookSequence()),
    corrections,
    methods,
    others: [
      { name: 'corrections', title: 'Corrections as kept', lines: corrections },
      { name: 'settings', title: 'Settings', lines: [settings] },
      { name: 'own-methods', title: 'Ways to pay the person named', lines: await ownMethods() },
      { name: 'studies', title: 'Studies', lines: await studies() },
    ],
  };
}

/**
 * What others may have. Rare shops and conditions are known only after all looks
 * were counted, so these are read twice.
 *
 * @param newId a fresh id in the shape of an observation's, that begins like the time it is given
 */
export async function researchSource(
  methods: readonly MethodSource[],
  options: CoarsenOptions,
  newId: (observedAt: string) => string,
): Promise<PackageSource> {
  const counts = new CoarsenCounter();
  const newIds = new Map<string, string>();
  const linked = new Set<string>();
  const moved = await shopsOfMovedLooks();
  for await (const batch of allLooks()) {
    for (const look of batch) {
      // A look on a cashier is of the shop that the person filed it under, and private with it.
      const shop = moved.get(look.id) ?? look.shop;
      counts.add({ ...look, shop });
      if (look.study !== null && options.linkedStudies.has(look.study.id)) linked.add(look.id);
      const isPrivate = [look.shop, shop].some((each) => each !== null && options.privateShops.has(each));
      if (!isPrivate) newIds.set(look.id, newId(look.observedAt));
    }
  }
  const isShopNamed = (shop: string) =>
    !options.privateShops.has(shop) && (counts.shops.get(shop) ?? 0) >= options.smallest;
  const corrections = (await allCorrections()).flatMap((correction): Correction[] => {
    const { observation, at } = correction;
    const coarse = coarsenCorrection(
      correction,
      newId(at),
      newIds.get(observation),
      linked.has(observation),
      isShopNamed,
      options.time,
    );
    return coarse ? [coarse] : [];
  });
  async function* looks() {
    for await (const batch of sequenced(await lookSequence())) {
      yield batch.flatMap(({ look, sequence }): LookSource[] => {
        const id = newIds.get(look.id);
        const coarse = id && coarsenLook(look, id, counts, options);
        return coarse ? [{ look: coarse, sequence }] : [];
      });
    }
  }
  return {
    looks: looks(),
    corrections,
    methods,
    others: [{ name: 'corrections', title: 'Corrections, coarsened', lines: corrections }],
  };
}

async function* sequenced(sequence: ReadonlyMap<string, number>): AsyncGenerator<LookSource[]> {
  for await (const batch of allLooks()) yield batch.map((look) => ({ look, sequence: sequence.get(look.id) ?? 0 }));
}

/** A few looks as they would leave, for a preview; rare ones are told by what the sample holds. */
export async function sampleOf(
  options: CoarsenOptions | null,
  newId: (observedAt: string) => string,
): Promise<LookSource[]> {
  const looks = await database().observations.orderBy('observedAt').reverse().limit(sampleSize).toArray();
  const counts = new CoarsenCounter();
  for (const look of looks) counts.add(look);
  return looks.flatMap((look, index): LookSource[] => {
    const coarse = options ? coarsenLook(look, newId(look.observedAt), counts, options) : look;
    return coarse ? [{ look: coarse, sequence: index + 1 }] : [];
  });
}

const sampleSize = 200;

import type { Correction } from '../../utils/model/observation';
import type { OwnMethod } from '../../utils/model/own-method';
import type { Scope } from '../../utils/storage/forget';

// What the shopper asks for comes with a press; until then none of this code is loaded.

export async function correct(
  observation: string,
  verdict: Correction['verdict'],
  line: { readonly method?: string; readonly value?: string },
): Promise<void> {
  const { keepCorrection } = await import('../../utils/storage/corrections');
  await keepCorrection({
    id: crypto.randomUUID(),
    observation,
    method: line.method ?? null,
    verdict,
    value: line.value ?? null,
    coder: null,
    at: new Date().toISOString(),
  });
}

/** Files a look under the shop somebody typed; what is no shop is not kept. */
export async function fileUnderShop(observation: string, typed: string): Promise<void> {
  const { shopTyped } = await import('../../utils/look/shop-typed');
  const shop = shopTyped(typed);
  if (shop !== undefined) await correct(observation, 'wrong-shop', { value: shop });
}

export async function undoCorrection(correction: Correction): Promise<void> {
  const { removeCorrection } = await import('../../utils/storage/corrections');
  await removeCorrection(correction);
}

/** Gives the id under which the name is kept. */
export async function nameMethod(name: string, shop: string | null): Promise<string> {
  const { keepOwnMethod } = await import('../../utils/storage/own-methods');
  const id = `own-${crypto.randomUUID().slice(0, 8)}`;
  await keepOwnMethod({ id, name, shop, at: new Date().toISOString() });
  return id;
}

export async function removeName({ id }: OwnMethod): Promise<void> {
  const { removeOwnMethod } = await import('../../utils/storage/own-methods');
  await removeOwnMethod(id);
}

/** Gives the name to undo it by. */
export async function forget(scope: Scope): Promise<string> {
  const { forgetNow } = await import('../../utils/forgetting/forget-now');
  return forgetNow(scope);
}

export async function undoForget(batch: string): Promise<void> {
  const { undoForgetNow } = await import('../../utils/forgetting/forget-now');
  await undoForgetNow(batch);
}

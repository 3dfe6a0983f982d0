import type { OwnMethod } from '../model/own-method';
import { database } from './schema';

export async function keepOwnMethod(method: OwnMethod): Promise<void> {
  const db = database();
  await db.refuseIfNewer();
  await db.ownMethods.put(method);
}

export async function removeOwnMethod(id: string): Promise<void> {
  await database().refuseIfNewer();
  await database().ownMethods.delete(id);
}

/** What the shopper named, by name. */
export async function ownMethods(): Promise<OwnMethod[]> {
  const found = await database().ownMethods.toArray();
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

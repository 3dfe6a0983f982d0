import type { Observation } from '../model/observation';

/**
 * Whether a row has the shape that everything reading looks counts on. One that has
 * not is passed over: a record spoilt on the disk must not hide the others. Only
 * shape: what is in it was checked when it was kept.
 */
export function isWhole(row: unknown): row is Observation {
  if (!isObject(row)) return false;
  const { id, observedAt, shop, offerings, context, page, versions } = row;
  return (
    typeof id === 'string' &&
    typeof observedAt === 'string' &&
    !Number.isNaN(Date.parse(observedAt)) &&
    (shop === null || typeof shop === 'string') &&
    [context, page, versions].every(isObject) &&
    [row.mentions, row.claims, row.closedLists, row.framesUnread].every(Array.isArray) &&
    Array.isArray(offerings) &&
    offerings.every(isWholeOffering)
  );
}

function isWholeOffering(row: unknown): boolean {
  if (!isObject(row)) return false;
  const { method, evidence, networks, doors } = row;
  return typeof method === 'string' && [evidence, networks, doors].every(Array.isArray);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

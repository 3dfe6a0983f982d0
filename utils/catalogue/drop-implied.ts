import { type EdgeTest, indexStrings, longestHits } from './string-index.ts';

/**
 * Leaves out strings that say nothing new: where every name found inside
 * "pay with klarna" is one of Klarna's own, finding "klarna" tells the same.
 *
 * @param owners string → method
 * @param kept likewise, those that stay whatever they contain; alone they imply nothing
 */
export function dropImplied(
  owners: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, string>,
  isWhole?: EdgeTest,
): Set<string> {
  const known = new Map(kept);
  const needed = new Set<string>();
  const shortestFirst = [...owners.keys()].sort((a, b) => a.length - b.length);
  for (const text of shortestFirst) {
    const inside = innerStrings(text).filter((part) => known.has(part));
    const hits = longestHits(text, indexStrings(inside.map((part) => [part, 0])), isWhole);
    const owner = owners.get(text);
    const parts = hits.map(({ start, end }) => text.slice(start, end));
    const implied = parts.some((part) => owners.has(part)) && parts.every((part) => known.get(part) === owner);
    if (implied) continue;
    if (owner !== undefined) known.set(text, owner);
    needed.add(text);
  }
  return needed;
}

function innerStrings(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 2; end <= text.length; end++) {
      if (end - start < text.length) parts.push(text.slice(start, end));
    }
  }
  return parts;
}

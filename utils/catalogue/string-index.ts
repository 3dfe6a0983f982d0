import { atOnce, type Turns } from '../page/turns.ts';
import { beginsWord, endsWord } from './word-edge.ts';

/** Many strings, each with a number, made ready to be found in a text in one pass. */
export interface StringIndex {
  /** Beginnings of the strings, by hash; its length is a power of two. Most places in a text stop here. */
  readonly starts: Uint8Array;
  /** Hash of the first three code units → lengths of the longer strings that begin so, a bit for each: the 32nd bit again for the first. */
  readonly lengths: ReadonlyMap<number, number>;
  readonly longest: number;
  readonly values: ReadonlyMap<string, number>;
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

export type EdgeTest = (text: string, start: number, end: number) => boolean;

/** Strings of one code unit are kept for `values` but never found inside a text. */
export const indexStrings = (entries: Iterable<readonly [string, number]>): StringIndex =>
  atOnce(indexInTurns(new Map(entries)));

const STRINGS_A_TURN = 256;

/** The same of thousands: to go through them for the first time takes longer than a page should wait. */
export function* indexInTurns(values: ReadonlyMap<string, number>): Turns<StringIndex> {
  // There are dozens of short lists, and a large set for each would not stay in the processor's cache.
  const starts = new Uint8Array(2 ** Math.min(16, Math.max(8, Math.ceil(Math.log2(values.size + 1)) + 4)));
  const mask = starts.length - 1;
  const lengths = new Map<number, number>();
  let longest = 0;
  let left = STRINGS_A_TURN;
  for (const text of values.keys()) {
    if (left-- === 0) {
      left = STRINGS_A_TURN;
      yield;
    }
    const { length } = text;
    if (length === 2) starts[firstTwo(text, 0) & mask]! |= shortString;
    if (length < 3) continue;
    const three = firstThree(text, 0);
    starts[three & mask]! |= longString;
    // A shift takes the length modulo 32.
    lengths.set(three, (lengths.get(three) ?? 0) | (1 << length));
    if (length > longest) longest = length;
  }
  return { starts, lengths, longest, values };
}

/**
 * Where the strings stand in `text`, in its order, never overlapping: of those
 * that overlap the longest counts, of equally long ones the first.
 */
export function longestHits(text: string, index: StringIndex, isWhole: EdgeTest = isWholeWord): Hit[] {
  const found: Hit[] = [];
  let cluster: Hit[] = [];
  let clusterEnd = 0;
  eachHit(text, index, isWhole, (start, end, value) => {
    if (start >= clusterEnd && cluster.length > 0) {
      settle(cluster, found);
      cluster = [];
    }
    cluster.push({ start, end, value });
    clusterEnd = Math.max(clusterEnd, end);
  });
  settle(cluster, found);
  return found;
}

/** Whether any of the strings stands in `text`. */
export function hasHit(text: string, index: StringIndex, isWhole: EdgeTest = isWholeWord): boolean {
  let found = false;
  eachHit(text, index, isWhole, () => {
    found = true;
  });
  return found;
}

/** Tells every place of every string, from the begin of the text on. */
export function eachHit(
  text: string,
  { starts, lengths, longest, values }: StringIndex,
  isWhole: EdgeTest,
  tell: (start: number, end: number, value: number) => void,
): void {
  const mask = starts.length - 1;
  // The edges of words are cheaper to test than strings are to look up.
  const isWord = isWhole === isWholeWord;
  for (let start = 0; start < text.length - 1; start++) {
    const two = firstTwo(text, start);
    const three = two * 31 + text.charCodeAt(start + 2);
    const isShort = (starts[two & mask]! & shortString) !== 0;
    const isLong = (starts[three & mask]! & longString) !== 0;
    if (!(isShort || isLong) || (isWord && !beginsWord(text, start))) continue;
    if (isShort) tellIfAny(start, start + 2);
    if (isLong) tellLonger(start, lengths.get(three) ?? 0);
  }

  function tellLonger(start: number, bits: number): void {
    const most = Math.min(longest, text.length - start);
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      for (let length = 31 - Math.clz32(rest & -rest); length <= most; length += 32) tellIfAny(start, start + length);
    }
  }

  function tellIfAny(start: number, end: number): void {
    if (end > text.length || (isWord && !endsWord(text, end))) return;
    const value = values.get(text.slice(start, end));
    if (value !== undefined && (isWord || isWhole(text, start, end))) tell(start, end, value);
  }
}

const shortString = 1;
const longString = 2;

export const isWholeWord: EdgeTest = (text, start, end) => beginsWord(text, start) && endsWord(text, end);

function settle(cluster: Hit[], into: Hit[]): void {
  const first = cluster[0];
  if (!first) return;
  if (cluster.length === 1) {
    into.push(first);
    return;
  }
  const byLength = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(lastEnd(cluster) - first.start);
  const kept: Hit[] = [];
  for (const hit of byLength) {
    // Hits come longest first, so one that overlaps a kept hit covers one of its own ends.
    if (taken[hit.start - first.start] || taken[hit.end - 1 - first.start]) continue;
    taken.fill(1, hit.start - first.start, hit.end - first.start);
    kept.push(hit);
  }
  kept.sort((a, b) => a.start - b.start);
  for (const hit of kept) into.push(hit);
}

function lastEnd(cluster: readonly Hit[]): number {
  let end = 0;
  for (const hit of cluster) if (hit.end > end) end = hit.end;
  return end;
}

const firstTwo = (text: string, at: number) => text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
const firstThree = (text: string, at: number) => firstTwo(text, at) * 31 + text.charCodeAt(at + 2);

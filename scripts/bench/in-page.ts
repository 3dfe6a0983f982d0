import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import { takeTurns } from '../../entrypoints/reader/take-turns';
import { openCatalogue } from '../../utils/catalogue/catalogue';
import { type DetectInput, detect, detectInTurns } from '../../utils/detection/detect';
import { openPhrases } from '../../utils/detection/phrases';
import { layoutNow } from '../../utils/page/layout';
import { pageLimits } from '../../utils/page/walk';
import { siteRules } from '../../utils/sites';
import { floor } from './floor';
import { growPage } from './grow-page';

export interface ReadTimes {
  readonly nodes: number;
  /** Milliseconds a pass, one value a round. */
  readonly floor: readonly number[];
  readonly read: readonly number[];
  /** The first reading of all, with code the engine has not met yet. */
  readonly firstRead: number;
  /** The longest that a reading by turns kept the page waiting, in milliseconds: the first, and the median of five of warm code. */
  readonly firstSlice: number;
  readonly slice: number;
}

/** What the bench calls in the page. */
export interface BenchInPage {
  readTimes(rounds: number): Promise<ReadTimes>;
  growPage(nodes: number): void;
  /** For a profiler. */
  readOnce(): void;
}

declare global {
  var waysToPayBench: BenchInPage | undefined;
}

const catalogue = openCatalogue(compiledCatalogue);
const phrases = openPhrases(compiledPhrases);

globalThis.waysToPayBench = { readTimes, growPage, readOnce: read };

/** Long enough for the engine to have compiled what is measured. */
const WARM_UP_MS = 300;
/** Long enough for the clock. */
const ROUND_MS = 8;

/** Floor and reading by turns, once the engine knows both, as it does when a page is read again and again. */
async function readTimes(rounds: number): Promise<ReadTimes> {
  const nodes = document.querySelectorAll('*').length + textNodes();
  const measureFloor = () => void floor(document.documentElement, pageLimits.nodes);
  const { spentMs: firstRead, longestMs: firstSlice } = await readInTurns();
  const passes = { floor: passesAfterWarmUp(measureFloor), read: passesAfterWarmUp(read) };
  const times = { floor: [] as number[], read: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.floor.push(timeOf(measureFloor, passes.floor));
    times.read.push(timeOf(read, passes.read));
  }
  const slices: number[] = [];
  for (let run = 0; run < 5; run++) slices.push((await readInTurns()).longestMs);
  return { nodes, ...times, firstRead, firstSlice, slice: slices.sort((a, b) => a - b)[2]! };
}

/** As the reader does it: the page goes on between two slices. */
async function readInTurns(): Promise<{ readonly spentMs: number; readonly longestMs: number }> {
  const turns = takeTurns();
  let start = performance.now();
  let longestMs = 0;
  const endSlice = () => {
    longestMs = Math.max(longestMs, performance.now() - start);
  };
  await detectInTurns(input(), () => {
    const wait = turns.pause();
    if (!wait) return null;
    endSlice();
    return wait.then(() => {
      start = performance.now();
    });
  });
  endSlice();
  return { spentMs: turns.spentMs(), longestMs };
}

function read(): void {
  detect(input());
}

const input = (): DetectInput => ({
  document,
  address: new URL(location.href),
  catalogue,
  phrases,
  rules: siteRules,
  ...layoutNow(),
  shadowRootOf: (element) => element.shadowRoot,
});

/** How many passes make a round. */
function passesAfterWarmUp(work: () => void): number {
  const start = performance.now();
  let passMs = 0;
  while (performance.now() - start < WARM_UP_MS) passMs = timeOf(work, 1);
  return Math.max(1, Math.ceil(ROUND_MS / Math.max(passMs, 0.01)));
}

function timeOf(work: () => void, passes: number): number {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) work();
  return (performance.now() - start) / passes;
}

function textNodes(): number {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

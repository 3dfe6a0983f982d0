import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pureParts, violationsOf } from './import-rule.ts';

const utils = path.resolve(import.meta.dirname, '..');

describe('the pure parts import nothing impure, read no clock and no global document', () => {
  it.each(pureParts)('%s', (part) => {
    const sources = sourcesOf(part);
    expect(sources, `no source found in utils/${part}: the rule would check nothing`).not.toEqual([]);
    const found = sources.flatMap((file) =>
      violationsOf(file, fs.readFileSync(path.join(utils, file), 'utf8')).map((violation) => `${file}:${violation}`),
    );
    expect(found).toEqual([]);
  });
});

describe('a planted violation is found', () => {
  it.each([
    ["import { browser } from 'wxt/browser';", '1: imports wxt/browser'],
    ["import type { Tabs } from 'webextension-polyfill';", '1: imports webextension-polyfill'],
    ["export { liveQuery } from 'dexie';", '1: imports dexie'],
    ["export const load = () => import('preact');", '1: imports preact'],
    ["import fs from 'node:fs';", '1: imports node:fs'],
    ["import { openDatabase } from '../storage/database';", '1: imports ../storage/database'],
    ["import { read } from '../../entrypoints/reader';", '1: imports ../../entrypoints/reader'],
    ["import { open } from '../reveal/run';", '1: imports ../reveal/run'],
    ['\nexport const id = chrome.runtime.id;', '2: reads the global chrome'],
    ['export const id = () => browser.runtime.id;', '1: reads the global browser'],
    ['export const at = () => Date.now();', '1: reads the clock'],
    ['export const at = () => new Date().toISOString();', '1: reads the clock'],
    ['export const at = () => performance.now();', '1: reads the global performance'],
    ['export function body() { return document.body; }', '1: reads the global document'],
    ['export const host = () => window.location.host;', '1: reads the global window'],
    ['export const query = (root = document!) => root;', '1: reads the global document'],
    [
      'export function f() { const g = (document: Document) => document; return g(document); }',
      '1: reads the global document',
    ],
  ])('%s', (source, violation) => {
    expect(violationsOf('detection/planted.ts', source)).toEqual([violation]);
  });
});

describe('what only looks like a violation is let through', () => {
  it.each([
    "import { prominences } from '../model/offering';",
    "import { getDomain } from 'tldts';",
    "import { plan } from '../reveal/plan';",
    'export const read = (document: Document) => document.body;',
    'export const read = ({ document }: { document: Document }) => document.body;',
    'export function read(input: Input) { const { document } = input; return document.body; }',
    'export const read = (element: Element) => element.ownerDocument.defaultView?.document;',
    'export const day = (observedAt: string) => new Date(observedAt);',
    'export interface Page { readonly document: Document; readonly window: Window }',
    "// chrome.runtime is not for us\nexport const words = ['browser.tabs'];",
  ])('%s', (source) => {
    expect(violationsOf('detection/planted.ts', source)).toEqual([]);
  });
});

function sourcesOf(part: string): string[] {
  if (!fs.existsSync(path.join(utils, part))) return [];
  if (part.endsWith('.ts')) return [part];
  return fs
    .readdirSync(path.join(utils, part), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(part, file.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
}

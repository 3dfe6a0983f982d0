import fs from 'node:fs';
import type { Plugin } from 'vite';
import { findCorpus } from './corpus.ts';
import { readManifest } from './observe/read-manifest.ts';
import { readFamilies } from './score/read-families.ts';
import { selectEntries } from './score/select-entries.ts';

const id = 'virtual:labelled-pages';

/** Gives tests that run in a page the labelled real pages and what a person says they offer; none where there are none. */
export function labelledPages(): Plugin {
  return {
    name: 'labelled-pages',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? `export default ${JSON.stringify(load())};` : undefined),
  };
}

function load() {
  const corpus = findCorpus();
  const archive = corpus?.manifest ?? '';
  const saved = corpus ? readManifest(archive) : [];
  const entries = corpus ? selectEntries(saved, { archive, only: undefined, except: [] }) : [];
  const pages = saved.map(({ id: input, url, path }) => ({ input, url, html: fs.readFileSync(path, 'utf8') }));
  return { entries, pages, families: [...readFamilies()] };
}

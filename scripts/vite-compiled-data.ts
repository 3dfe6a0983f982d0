import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { packLabels } from '../utils/catalogue/method-labels.ts';
import type { MethodNames } from '../utils/catalogue/method-names.ts';
import { scripts } from '../utils/page/scripts.ts';
import { compileValidators } from './compile-validators.ts';
import { loadGateCues } from './gate-cues.ts';
import { folders, loadCatalogue, loadDanger, loadMethods, loadPhrases } from './load-data.ts';

/**
 * Gives code the hand-written data as it is used: `virtual:catalogue`, `virtual:phrases`,
 * `virtual:latin-catalogue` and `virtual:latin-phrases`, `virtual:words-<script>`, `virtual:danger`, `virtual:method-names` and `virtual:method-labels`, compiled when the bundle is made;
 * and the published schemas as functions: `virtual:validators`.
 */
export function compiledData(): Plugin {
  const root = path.resolve(import.meta.dirname, '..');
  return {
    name: 'compiled-data',
    resolveId: (id) => (id in modules || id === validators ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${validators}`) return compileValidators(root);
      const module = modules[id.slice(1)];
      if (!id.startsWith('\0') || !module) return undefined;
      // A dev server takes a watched path for an import, which a folder is not; it watches by itself below.
      if (this.environment.mode !== 'dev')
        for (const folder of module.folders) this.addWatchFile(path.join(root, folder));
      return `export default ${asCode(module.load(root))};`;
    },
    configureServer(server) {
      const watched = Object.values(folders).map((folder) => path.join(root, folder) + path.sep);
      server.watcher.add(watched);
      server.watcher.on('all', (_event, file) => {
        if (!watched.some((folder) => file.startsWith(folder))) return;
        for (const id of Object.keys(modules)) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** A string parses several times faster than the same value as code; packed texts stay as they are. */
function asCode(data: object): string {
  const fields = Object.entries(data);
  if (!fields.some(([, value]) => typeof value === 'string'))
    return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
  const written = fields.map(
    ([key, value]) => `${JSON.stringify(key)}:${typeof value === 'string' ? JSON.stringify(value) : asCode(value)}`,
  );
  return `{${written.join(',')}}`;
}

const validators = 'virtual:validators';

interface DataModule {
  readonly folders: readonly string[];
  readonly load: (root: string) => object;
}

/** The words of every script ask for the whole, which takes as long as bundling them: it is compiled once for the same files. */
function unlessChanged<T>(of: readonly string[], load: (root: string) => T): (root: string) => T {
  let made: { readonly stamp: string; readonly value: T } | undefined;
  return (root) => {
    const stamp = of.map((folder) => stampOf(path.join(root, folder))).join();
    if (made?.stamp !== stamp) made = { stamp, value: load(root) };
    return made.value;
  };
}

/** Differs when any file below was added, taken away or written to. */
function stampOf(folder: string): string {
  const times = readdirSync(folder, { recursive: true }).map(
    (file) => statSync(path.join(folder, String(file))).mtimeMs,
  );
  return `${times.length} ${times.reduce((sum, time) => sum + time, 0)}`;
}

const catalogueOf = unlessChanged(['utils/catalogue', folders.phrases], loadCatalogue);
const phrasesOf = unlessChanged([folders.phrases, folders.words], loadPhrases);

const modules: Readonly<Record<string, DataModule>> = {
  'virtual:catalogue': { folders: [folders.methods, folders.phrases], load: catalogueOf },
  'virtual:phrases': { folders: [folders.phrases, folders.words], load: phrasesOf },
  'virtual:latin-catalogue': {
    folders: [folders.methods, folders.phrases],
    load: (root) => ({ ...catalogueOf(root), scripts: {} }),
  },
  'virtual:latin-phrases': {
    folders: [folders.phrases, folders.words],
    load: (root) => ({ ...phrasesOf(root), scripts: {} }),
  },
  ...Object.fromEntries(
    scripts.map((script): [string, DataModule] => [
      `virtual:words-${script}`,
      {
        folders: [folders.methods, folders.phrases, folders.words],
        load: (root) => ({ names: catalogueOf(root).scripts[script], lists: phrasesOf(root).scripts[script] }),
      },
    ]),
  ),
  'virtual:danger': { folders: [folders.danger], load: loadDanger },
  'virtual:method-names': { folders: [folders.methods], load: loadMethodNames },
  'virtual:gate-cues': { folders: [folders.methods, folders.phrases], load: loadGateCues },
  'virtual:method-labels': { folders: [folders.methods], load: (root) => packLabels(loadMethods(root)) },
};

/** Id → how people know the method; what extension pages show and search. */
function loadMethodNames(root: string): Record<string, MethodNames> {
  return Object.fromEntries(
    loadMethods(root).map(({ id, name, nativeNames, family, operator, parent, regions, aliases }) => [
      id,
      { name, nativeNames, family, operator, parent, regions, aliases },
    ]),
  );
}

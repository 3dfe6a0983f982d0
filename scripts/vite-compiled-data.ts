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

const modules: Readonly<Record<string, DataModule>> = {
  'virtual:catalogue': { folders: [folders.methods, folders.phrases], load: loadCatalogue },
  'virtual:phrases': { folders: [folders.phrases, folders.words], load: loadPhrases },
  'virtual:latin-catalogue': {
    folders: [folders.methods, folders.phrases],
    load: (root) => ({ ...loadCatalogue(root), scripts: {} }),
  },
  'virtual:latin-phrases': {
    folders: [folders.phrases, folders.words],
    load: (root) => ({ ...loadPhrases(root), scripts: {} }),
  },
  ...Object.fromEntries(
    scripts.map((script): [string, DataModule] => [
      `virtual:words-${script}`,
      {
        folders: [folders.methods, folders.phrases, folders.words],
        load: (root) => ({ names: loadCatalogue(root).scripts[script], lists: loadPhrases(root).scripts[script] }),
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

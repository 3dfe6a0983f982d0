import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { buildScript } from './build-script.ts';

const id = 'virtual:patch-page';
const folder = 'utils/reveal/page-world';

/**
 * Gives `patchPage` as one function that holds all it uses: the browser hands what runs in the page's own world
 * over as text, where nothing that is imported would be.
 */
export function pageWorld(): Plugin {
  return {
    name: 'page-world',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    async load(asked) {
      if (asked !== `\0${id}`) return undefined;
      const root = path.resolve(import.meta.dirname, '..');
      for (const file of readdirSync(path.join(root, folder))) this.addWatchFile(path.join(root, folder, file));
      const script = await buildScript(`${folder}/patch-page.ts`, false);
      return `export default function patchPage(...given) {\n${script}\nreturn waysToPayScript.patchPage(...given);\n}`;
    },
  };
}

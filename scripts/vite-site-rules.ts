import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives code the site rules in two parts, each by itself: `virtual:rules-by-address` those that
 * hold at addresses only, which the background tells beforehand, `virtual:rules-by-marker` the
 * others, for which a page has to be searched.
 */
export function siteRulesApart(): Plugin {
  const sites = path.resolve(import.meta.dirname, '../utils/sites');
  return {
    name: 'site-rules-apart',
    resolveId: (id) => (id in parts ? `\0${id}` : undefined),
    load(id) {
      const isPart = parts[id.slice(1)];
      if (!id.startsWith('\0') || !isPart) return undefined;
      const files = rulesIn(sites).filter(({ text }) => isPart(text));
      const imports = files.map(({ file }, at) => `import rule${at} from ${JSON.stringify(file)};`);
      return `${imports.join('\n')}\nexport default [${files.map((_, at) => `rule${at}`).join(', ')}];`;
    },
  };
}

const hasMarker = (text: string) => text.includes("kind: 'marker'");

const parts: Readonly<Record<string, (text: string) => boolean>> = {
  'virtual:rules-by-address': (text) => !hasMarker(text),
  'virtual:rules-by-marker': hasMarker,
};

function rulesIn(sites: string): { readonly file: string; readonly text: string }[] {
  return readdirSync(sites, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(sites, name, 'rule.ts'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteRule } from '../utils/sites/site-rule.ts';

/** The rules as they lie in their folders, for programs that no bundler has gathered them for. */
export async function loadSiteRules(): Promise<SiteRule[]> {
  const sites = path.resolve(import.meta.dirname, '../utils/sites');
  const files = fs.readdirSync(sites).map((folder) => path.join(sites, folder, 'rule.ts'));
  const modules = files
    .filter((file) => fs.existsSync(file))
    .map((file) => import(pathToFileURL(file).href) as Promise<{ readonly default: SiteRule }>);
  return (await Promise.all(modules)).map((module) => module.default);
}

import type { SiteRule } from './site-rule';

const found = import.meta.glob<SiteRule>('./*/rule.ts', { eager: true, import: 'default' });

/** Every rule there is, by folder: a new folder is all a new rule takes. */
export const rulesByFolder: ReadonlyMap<string, SiteRule> = new Map(
  Object.entries(found).map(([file, rule]) => [file.split('/')[1] ?? file, rule]),
);

export const siteRules: readonly SiteRule[] = [...rulesByFolder.values()];

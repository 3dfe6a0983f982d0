import rulesByMarker from 'virtual:rules-by-marker';
import type { SiteRule } from '../../utils/sites/site-rule';
import { rulesKey, type WorldWithRules } from './rules-key';

/** Every rule that may hold on this page: those about addresses come only to hosts they are about. */
export const siteRules: readonly SiteRule[] = [...((globalThis as WorldWithRules)[rulesKey] ?? []), ...rulesByMarker];

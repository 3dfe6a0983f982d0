import rules from 'virtual:rules-by-address';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rulesKey, type WorldWithRules } from '../reader/rules-key';

/** Loaded by the background right before the reader, at the hosts that such rules are about. */
export default defineUnlistedScript(() => {
  (globalThis as WorldWithRules)[rulesKey] = rules;
});

import words from 'virtual:words-by-tag';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teach } from '../reader/words-key';

/** Loaded by the background when the page says that it is in one of these languages. */
export default defineUnlistedScript(() => teach('by-tag', words));

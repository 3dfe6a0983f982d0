import words from 'virtual:words-west-european';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teach } from '../reader/words-key';

/** Loaded by the background when a reader meets the script. */
export default defineUnlistedScript(() => teach('west-european', words));

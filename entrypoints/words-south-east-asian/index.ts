import words from 'virtual:words-south-east-asian';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { teach } from '../reader/words-key';

/** Loaded by the background when a reader meets the script. */
export default defineUnlistedScript(() => teach('south-east-asian', words));

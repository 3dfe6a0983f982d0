import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askFirst } from '../popup/asked-first';

/** The popup's first script, done long before its others have been fetched: what they will want to know is then on its way. */
export default defineUnlistedScript(() => {
  askFirst();
});

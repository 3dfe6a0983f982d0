import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageGuard } from '../../utils/reveal/page-guard';

/** Stands at window before any listener of the page, and sleeps until a list is looked behind. */
export default defineUnlistedScript(() => {
  pageGuard();
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearRequests } from '../../utils/claims/hear-requests';

/** Runs as the page's own script before any other, where the shopper switched it on: see `utils/claims/hear-requests.ts`. */
export default defineUnlistedScript(() => {
  hearRequests(globalThis);
});

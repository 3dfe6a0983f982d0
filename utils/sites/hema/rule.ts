import type { SiteRule } from '../site-rule';

/** Hema / Freshippo (盒马). Reported on 2024-08-19: no WeChat Pay in its app. No page of its checkout is known. */
export default {
  places: [],
  basis: 'story',
  shop: 'app:com.wudaokou.hippo',
  app: 'com.wudaokou.hippo',
  shopNames: ['盒马', '盒马鲜生'],
  group: 'alibaba',
  steps: [],
} satisfies SiteRule;

import type { SiteRule } from '../site-rule';

/** Shuqi (书旗). Reported before 2024-08 to take WeChat Pay. No page of its checkout is known. */
export default {
  places: [],
  basis: 'story',
  shop: 'app:com.shuqi.controller',
  app: 'com.shuqi.controller',
  shopNames: ['书旗', '书旗小说'],
  group: 'alibaba',
  steps: [],
} satisfies SiteRule;

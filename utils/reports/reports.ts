import type { Report } from '../model/report';

const files = import.meta.glob<Report>('./claims/*.json', { import: 'default', eager: true });

/** Every published claim there is, oldest first. */
export const reports: readonly Report[] = Object.values(files).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));

/** What has been published about one shop. */
export function reportsOf(shop: string): Report[] {
  return reports.filter(({ shops }) => shops.includes(shop));
}

import type { TabStatus } from '../messaging/protocol';

/** The tab shows a page that takes payments for other shops: known as such, or led to by another's checkout. */
export function isHostedCashier(status: Pick<TabStatus, 'report' | 'attribution'> | null): boolean {
  return status?.report?.whose?.hosted === true || (status?.attribution ?? null) !== null;
}

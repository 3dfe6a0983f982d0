import browser from 'webextension-polyfill';
import { purge, purgeAlarm } from '../../utils/forgetting/forget-now';
import { loadSettings } from '../../utils/settings/stored-settings';
import { forgetBefore } from '../../utils/storage/forget';

const retentionAlarm = 'retention';
const dayMs = 24 * 60 * 60 * 1000;

/** Deletes for good what is due: at its alarm, and at the browser's start, before which alarms may have been missed. */
export async function keepHouse(): Promise<void> {
  await purge();
  const { retentionDays } = await loadSettings();
  if (retentionDays !== null) await forgetBefore(new Date(Date.now() - retentionDays * dayMs).toISOString());
}

/** At the browser's start, over which Firefox forgets alarms. */
export async function openHouse(): Promise<void> {
  await scheduleRetention();
  await keepHouse();
}

export async function scheduleRetention(): Promise<void> {
  await browser.alarms.create(retentionAlarm, { delayInMinutes: 10, periodInMinutes: 24 * 60 });
}

export function onHouseAlarm({ name }: { readonly name: string }): Promise<void> | undefined {
  if (name === purgeAlarm) return purge();
  return name === retentionAlarm ? keepHouse() : undefined;
}

import browser from 'webextension-polyfill';
import { oneByOne } from '../one-by-one';
import { readSettings, type Settings } from './settings';
import { settingsKey as key } from './settings-key';

/** @param asked what the storage answers, where it was asked already */
export async function loadSettings(asked?: Promise<Record<string, unknown>>): Promise<Settings> {
  const stored = await (asked ?? browser.storage.local.get(key));
  return readSettings(stored[key]);
}

/** One after the other: two changes at once must not undo each other. */
const inOrder = oneByOne();

/** Changes some settings, by what they are now. */
export const changeSettings = (change: (now: Settings) => Partial<Settings>): Promise<Settings> =>
  inOrder(async () => {
    const now = await loadSettings();
    const next = readSettings({ ...now, ...change(now) });
    await browser.storage.local.set({ [key]: next });
    return next;
  });

/** Calls back with the settings now and after every change in any of our pages; gives a function that stops it. */
export function watchSettings(onSettings: (settings: Settings) => void, onError: (error: unknown) => void): () => void {
  let isStopped = false;
  const stop = onSettingsChanged((_before, now) => onSettings(now));
  loadSettings().then((settings) => !isStopped && onSettings(settings), onError);
  return () => {
    isStopped = true;
    stop();
  };
}

/** Calls back after every change in any of our pages; gives a function that stops it. */
export function onSettingsChanged(onChange: (before: Settings, now: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[key];
    if (change) onChange(readSettings(change.oldValue), readSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

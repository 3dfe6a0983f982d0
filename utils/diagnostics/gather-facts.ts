import browser from 'webextension-polyfill';
import { accessToAllShops, grantedOrigins } from '../permissions/access';
import { countDamaged, countLooks } from '../storage/all-looks';
import { errorCounts } from './count-error';
import type { DiagnosticFacts } from './diagnostic-text';

/** What is the same whatever page stands behind it. */
export async function gatherFacts(): Promise<Omit<DiagnosticFacts, 'page' | 'offer' | 'checks' | 'language'>> {
  const [all, some, errors, looks] = await Promise.all([
    accessToAllShops(),
    grantedOrigins(),
    errorCounts(),
    looksHere().catch(cannotBeRead),
  ]);
  return {
    on: new Date().toISOString().slice(0, 10),
    extension: browser.runtime.getManifest().version,
    browser: browserOf(navigator.userAgent),
    access: all ? 'all shops' : some.length > 0 ? 'some shops' : 'on request',
    looks,
    errors,
  };
}

/** Name and major version, no more of what the browser says of itself. */
export function browserOf(userAgent: string): string {
  const found = /(Edg|Firefox)\/(\d+)/.exec(userAgent) ?? /(Chrome|Version)\/(\d+)/.exec(userAgent);
  const names: Readonly<Record<string, string>> = { Edg: 'Edge', Chrome: 'Chromium', Version: 'Safari' };
  return found ? `${names[found[1] ?? ''] ?? found[1]} ${found[2]}` : 'another browser';
}

async function looksHere() {
  return { kept: await countLooks(), damaged: await countDamaged() };
}

function cannotBeRead(error: unknown): null {
  console.error('Ways to Pay: the looks cannot be counted', error);
  return null;
}

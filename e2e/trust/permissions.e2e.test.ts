import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { type LaunchedExtension, launchExtension } from '../launch-extension.ts';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(fs.readFileSync(path.join(root, '.output/chrome-mv3/manifest.json'), 'utf8')) as {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly [key: string]: unknown;
};
const documented = fs.readFileSync(path.join(root, 'docs/permissions.md'), 'utf8');

let extension: LaunchedExtension;

beforeAll(async () => {
  extension = await launchExtension({ mode: 'production' });
});

afterAll(async () => {
  await extension?.close();
});

describe('the manifest', () => {
  it.each([...manifest.permissions, ...(manifest.optional_permissions ?? [])])(
    'asks for %s, which is explained',
    (permission) => {
      expect(documented).toMatch(new RegExp(`^\\| (?:optional: )?\`${permission}\``, 'm'));
    },
  );

  it('asks for nothing that only others need', () => {
    const needless = [
      'tabs',
      'history',
      'webNavigation',
      'webRequest',
      'cookies',
      'downloads',
      'debugger',
      'nativeMessaging',
      'management',
    ];
    expect(
      [...manifest.permissions, ...(manifest.optional_permissions ?? [])].filter((each) => needless.includes(each)),
    ).toEqual([]);
  });

  it.each([
    'externally_connectable',
    'web_accessible_resources',
    'content_scripts',
    'host_permissions',
    'sandbox',
    'chrome_url_overrides',
    'update_url',
  ])('has no %s', (key) => {
    expect(manifest[key]).toBeUndefined();
  });

  it('keeps out of private windows, and off the network', () => {
    expect(manifest.incognito).toBe('not_allowed');
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      expect(policy.split('; ')).toContain(rule);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});

type Api = { chrome: typeof browser };

/** What each permission is there for, done in the worker; without it this throws or answers otherwise. */
const uses: Readonly<Record<string, () => Promise<boolean>>> = {
  async storage() {
    const { storage } = (globalThis as unknown as Api).chrome;
    await storage.session.set({ probe: 1 });
    await storage.session.remove('probe');
    return true;
  },
  async unlimitedStorage() {
    // Ten megabytes are the most without it.
    const { storage } = (globalThis as unknown as Api).chrome;
    await storage.local.set({ probe: 'x'.repeat(11_000_000) });
    await storage.local.remove('probe');
    return true;
  },
  async alarms() {
    const { alarms } = (globalThis as unknown as Api).chrome;
    await alarms.create('probe', { delayInMinutes: 1000 });
    return alarms.clear('probe');
  },
  async scripting() {
    await (globalThis as unknown as Api).chrome.scripting.getRegisteredContentScripts();
    return true;
  },
  // What it gives is shown in no-access.e2e.test.ts, where the button is pressed.
  activeTab: () => (globalThis as unknown as Api).chrome.permissions.contains({ permissions: ['activeTab'] }),
  async declarativeNetRequestWithHostAccess() {
    await (globalThis as unknown as Api).chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: [1] });
    return true;
  },
  async sidePanel() {
    return (await (globalThis as unknown as Api).chrome.sidePanel.getOptions({})).path !== undefined;
  },
};

describe('is there for something', () => {
  it('each permission, and each use has its permission', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(uses).sort());
  });

  it.each(Object.entries(uses))('%s', async (_permission, use) => {
    const worker = await extension.serviceWorker();
    expect(await worker.evaluate(use)).toBe(true);
  });
});

it('offers what notifications are for, and has none before it is chosen', async () => {
  expect(manifest.optional_permissions).toEqual(['notifications']);
  const dashboard = await extension.openExtensionPage('dashboard.html#/settings');
  await dashboard.locator('option[value="system"]').waitFor({ state: 'attached' });
  expect(await dashboard.evaluate(() => (globalThis as unknown as Api).chrome.notifications)).toBeUndefined();
  await dashboard.close();
});

it('has no script stand anywhere before a host is granted', async () => {
  const worker = await extension.serviceWorker();
  const registered = await worker.evaluate(() =>
    (globalThis as unknown as Api).chrome.scripting
      .getRegisteredContentScripts()
      .then((all) => all.map(({ id }) => id)),
  );
  expect(registered).toEqual([]);
});

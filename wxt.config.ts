import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firstViewGroups } from './scripts/first-view-groups.ts';
import { compiledData } from './scripts/vite-compiled-data.ts';
import { minifyAgain } from './scripts/vite-minify-again.ts';
import { pageWorld } from './scripts/vite-page-world.ts';
import { siteRulesApart } from './scripts/vite-site-rules.ts';

// Else the mode's name stands here, and a build for tests has the libraries' slow forms for development in it.
process.env.NODE_ENV = process.env.NODE_ENV === 'development' ? 'development' : 'production';

/**
 * Nothing is granted at install: hosts are asked for at run time, so the manifest
 * lists them as optional. Mode `e2e` grants them, because the native permission
 * dialog cannot be pressed without a display; it differs in the manifest alone.
 */
export default defineConfig({
  imports: false,
  modules: [],
  vite: ({ mode }) => ({
    plugins: [preact(), compiledData(), siteRulesApart(), pageWorld(), minifyAgain()],
    // Else only a build for tests would tell of what crashed.
    ...(mode === 'e2e' ? { define: { 'import.meta.env.MODE': '"production"' } } : {}),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      config.build.rolldownOptions.output = {
        ...config.build.rolldownOptions.output,
        codeSplitting: { groups: firstViewGroups() },
      };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      // Holds back what a page sends while a list is looked behind, and only then.
      'declarativeNetRequestWithHostAccess',
    ],
    ...(mode === 'e2e'
      ? { host_permissions: ['http://*/*', 'https://*/*'] }
      : { optional_host_permissions: ['http://*/*', 'https://*/*'] }),
    // Asked for when the shopper switches notifications on. Safari has none for extensions.
    optional_permissions: browser === 'safari' ? [] : ['notifications'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } }
        : { 'open-side-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_openPanel__' } }),
    },
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'ways-to-pay@ways-to-pay.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' || browser === 'edge' ? { minimum_chrome_version: '121' } : {}),
  }),
});

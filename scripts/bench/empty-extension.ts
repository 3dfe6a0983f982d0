import fs from 'node:fs';
import path from 'node:path';

const folder = '.output/bench/empty-extension';

const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['http://*/*', 'https://*/*'],
  background: { service_worker: 'background.js' },
};

/** As ours is registered, at the same two moments; both scripts are empty. */
const background = `
  const everywhere = { matches: ['http://*/*', 'https://*/*'], allFrames: false };
  chrome.runtime.onInstalled.addListener(() => chrome.scripting.registerContentScripts([
    { ...everywhere, id: 'idle', js: ['empty.js'], runAt: 'document_idle' },
    { ...everywhere, id: 'start', js: ['empty.js'], runAt: 'document_start' },
  ]));
`;

/** Writes an extension whose content script does nothing, and answers with its folder. */
export function emptyExtension(): string {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  fs.writeFileSync(path.join(folder, 'background.js'), background);
  fs.writeFileSync(path.join(folder, 'empty.js'), '// Nothing.\n');
  return folder;
}

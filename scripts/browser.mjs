import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const env = process.env;
const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
  .filter(Boolean)
  .flatMap((folder) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Chromium/Application/chrome.exe',
    ].map((file) => path.join(folder, file)),
  );
const mac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const linux = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
].flatMap((name) => (env.PATH ?? '').split(':').map((folder) => path.join(folder, name)));

/** Program file of an installed Chrome, Chromium or Edge; undefined when there is none. */
export function findBrowser() {
  const candidates = { win32: windows, darwin: mac, linux }[process.platform] ?? [];
  return [env.CHROME_PATH, ...candidates].find((file) => file && fs.existsSync(file));
}

/** As `findBrowser`, but installs Chromium where the system allows it and ends the process with advice where not. */
export function needBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    console.error('No browser found: installing Chromium…');
    install('chromium', 'fonts-noto-cjk');
    const now = findBrowser();
    if (now) return now;
  }
  console.error(
    'No Chrome, Chromium or Edge found. Install one of them (Debian: sudo apt-get install chromium) or set CHROME_PATH to its program file.',
  );
  process.exit(1);
}

/** Program file of an installed Firefox; undefined when there is none. */
export function findFirefox() {
  const candidates =
    {
      win32: [env.PROGRAMFILES].filter(Boolean).map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      linux: ['firefox-esr', 'firefox'].flatMap((name) =>
        (env.PATH ?? '').split(':').map((folder) => path.join(folder, name)),
      ),
    }[process.platform] ?? [];
  return [env.FIREFOX_PATH, ...candidates].find((file) => file && fs.existsSync(file));
}

/** As `findFirefox`, but installs it where the system allows it. Without one the tests in it are left out. */
export function wantFirefox() {
  if (!findFirefox() && canInstall()) {
    console.error('No Firefox found: installing it…');
    install('firefox-esr');
  }
  return findFirefox();
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');

function install(...packages) {
  const options = { encoding: 'utf8', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { status, stdout, stderr } = spawnSync('apt-get', args, options);
  // Hundreds of lines that matter only when it failed. Standard output belongs to the command being set up for.
  if (status !== 0) console.error(`${stdout}${stderr}`);
}

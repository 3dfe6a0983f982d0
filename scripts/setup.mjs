// Sets up what every command needs: packages, generated types, a browser (not with --no-browser).
// Only Node built-ins here: it runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { needBrowser } from './browser.mjs';

process.chdir(path.dirname(import.meta.dirname));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  process.exit(1);
}

const installed = 'node_modules/.package-lock.json';
const isFresh = fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync('package-lock.json').mtimeMs;
if (!isFresh) {
  console.error('Installing packages…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
if (!isFresh || !fs.existsSync('.wxt/tsconfig.json')) run('npx', ['--no-install', 'wxt', 'prepare']);
if (!process.argv.includes('--no-browser')) needBrowser();

function run(command, args) {
  // Progress goes to standard error: standard output belongs to the command being set up for.
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

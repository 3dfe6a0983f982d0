import { spawnSync } from 'node:child_process';

/** Builds the extension for Chromium: as shipped, or with the host access that tests need. Throws with what was printed. */
export function buildExtension(mode: 'production' | 'e2e'): void {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'wxt', 'build', ...(mode === 'e2e' ? ['-m', 'e2e'] : [])],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`the extension could not be built.\n${stdout}${stderr}`);
}

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { minified } from '../vite-minify-again.ts';

const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, '.output');

/** Builds and packs the extension for every browser, from the sources alone; the SHA-256 of each file by its name. */
export function buildZips(): Map<string, string> {
  fs.rmSync(minified, { recursive: true, force: true });
  for (const file of zips()) fs.rmSync(path.join(output, file));
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'zip'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm run zip failed.\n${stdout}${stderr}`);
  return new Map(
    zips().map((file) => [
      file,
      createHash('sha256')
        .update(fs.readFileSync(path.join(output, file)))
        .digest('hex'),
    ]),
  );
}

const zips = (): string[] =>
  fs.existsSync(output)
    ? fs
        .readdirSync(output)
        .filter((file) => file.endsWith('.zip'))
        .sort()
    : [];

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { benchDashboard } from './bench/dashboard';
import { type Figure, print, write } from './bench/figure';
import { benchLoad } from './bench/load';
import { benchMemory } from './bench/memory';
import { benchRead } from './bench/read';
import { benchReread } from './bench/reread';
import { benchSizes } from './bench/sizes';
import { benchYardstick } from './bench/yardstick';

/**
 * `npm run bench [-- part…] [--pairs N] [--page ID]`: each figure beside its floor or peer of the same run, and
 * `.output/bench/<part>.json`. Without parts all are run, the yardstick first. `--page` has the part `load`
 * load that labelled page alone, and is written apart.
 */
const parts: Readonly<
  Record<string, (options: { readonly pairs: number; readonly page?: string }) => Promise<Figure[]>>
> = {
  yardstick: benchYardstick,
  sizes: benchSizes,
  read: benchRead,
  reread: benchReread,
  load: benchLoad,
  memory: benchMemory,
  dashboard: benchDashboard,
};

const { values, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '30' }, page: { type: 'string' } },
});
const pairs = Number(values.pairs);
const { page } = values;
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0 || !(pairs >= 1)) {
  console.error(`Usage: npm run bench [-- ${Object.keys(parts).join(' | ')}] [--pairs N] [--page ID]`);
  process.exit(1);
}

for (const mode of [[], ['-m', 'e2e']]) {
  const { status } = spawnSync('npx', ['--no-install', 'wxt', 'build', ...mode], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}
let holds = true;
for (const [name, bench] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n— ${name}`);
  const figures = await bench({ pairs, ...(page === undefined ? {} : { page }) });
  print(figures);
  write(page === undefined ? name : `${name}-${page}`, figures);
  holds &&= figures.every((each) => each.holds);
}
console.log(holds ? '\nAll limits hold.' : '\nNot all limits hold.');

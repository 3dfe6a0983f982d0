import { parseArgs } from 'node:util';
import { benchDashboard } from './bench/dashboard';
import { type Figure, print, write } from './bench/figure';
import { benchLoad } from './bench/load';
import { benchMemory } from './bench/memory';
import { benchRead } from './bench/read';
import { benchReread } from './bench/reread';
import { benchSizes } from './bench/sizes';
import { benchYardstick } from './bench/yardstick';
import { buildExtension } from './build-extension';

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

const usage = `Usage: npm run bench [-- ${Object.keys(parts).join(' | ')}] [--pairs N] [--page ID]`;
const { asked, pairs, page } = readArguments();

for (const mode of ['production', 'e2e'] as const) buildExtension(mode);
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

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        pairs: { type: 'string', default: '30' },
        page: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit();
    }
    const unknown = positionals.find((part) => !(part in parts));
    if (unknown !== undefined) throw new Error(`no part is called ${unknown}`);
    if (!/^[1-9]\d*$/.test(values.pairs)) throw new Error(`--pairs is a number of 1 or more, not "${values.pairs}"`);
    return { asked: positionals, pairs: Number(values.pairs), page: values.page };
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(1);
  }
}

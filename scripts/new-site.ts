import fs from 'node:fs';
import path from 'node:path';
import { scaffoldSite } from './new-site/scaffold-site.ts';

/** `npm run new:site https://shop.example/checkout`: a folder to fill in, and nothing else to edit. */
const address = process.argv[2];
if (!address || !URL.canParse(address)) {
  console.error('Usage: npm run new:site https://shop.example/checkout');
  process.exit(1);
}
const sites = path.resolve(import.meta.dirname, '../utils/sites');
for (const [file, text] of Object.entries(scaffoldSite(new URL(address), new Date().toISOString().slice(0, 7)))) {
  const target = path.join(sites, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  // What is there already is somebody's work.
  fs.writeFileSync(target, text, { flag: 'wx' });
  console.log(path.relative(process.cwd(), target));
}
console.log('\nFill in page and expectation, see it fail, then write the rule: docs/site-rules.md');

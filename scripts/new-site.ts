import fs from 'node:fs';
import path from 'node:path';
import { scaffoldSite, siteAddress } from './new-site/scaffold-site.ts';

/** `npm run new:site https://shop.example/checkout`: a folder to fill in, and nothing else to edit. */
const sites = path.resolve(import.meta.dirname, '../utils/sites');
const address = siteAddress(process.argv[2], (folder) => fs.existsSync(path.join(sites, folder)));
if (typeof address === 'string') {
  console.error(`${address}\nUsage: npm run new:site https://shop.example/checkout`);
  process.exit(1);
}
for (const [file, text] of Object.entries(scaffoldSite(address, new Date().toISOString().slice(0, 7)))) {
  const target = path.join(sites, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  // What is there already is somebody's work.
  fs.writeFileSync(target, text, { flag: 'wx' });
  console.log(path.relative(process.cwd(), target));
}
console.log('\nFill in page and expectation, see it fail, then write the rule: docs/site-rules.md');

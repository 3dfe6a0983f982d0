// Made-up observations for trying out and measuring: npx tsx scripts/generate-observations.ts [LOOKS] [SHOPS] > FILE.ndjson
import fs from 'node:fs';
import { generateLooks } from '../utils/testing/generate-looks';
import { loadMethods } from './load-data';

const [looks = 100_000, shops = 2000] = process.argv.slice(2).map(Number);
const methods = commonFirst();
let lines: string[] = [];
for (const look of generateLooks({ looks, shops, methods })) {
  lines.push(JSON.stringify(look));
  if (lines.length === 1000) flush();
}
flush();

function flush(): void {
  if (lines.length > 0) fs.writeSync(1, `${lines.join('\n')}\n`);
  lines = [];
}

/** A few that every shop could have, then 150 others. */
function commonFirst(): string[] {
  const common = ['alipay', 'wechat-pay', 'card', 'paypal', 'unionpay-quickpass', 'apple-pay', 'klarna', 'google-pay'];
  const others = loadMethods()
    .map(({ id }) => id)
    .filter((id) => !common.includes(id));
  return [...common, ...others.slice(0, 150)];
}

import fs from 'node:fs';
import path from 'node:path';
import { families, type PaymentMethodFamily } from '../../utils/model/payment-method.ts';

const methodsFolder = path.resolve(import.meta.dirname, '../../utils/catalogue/methods');

/** Family of each method, told by where its file lies: `methods/<family>/<id>.json`. */
export function readFamilies(): Map<string, PaymentMethodFamily> {
  const byId = new Map(
    families.flatMap((family) => {
      const folder = path.join(methodsFolder, family);
      const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
      return files
        .filter((file) => file.endsWith('.json'))
        .map((file) => [path.basename(file, '.json'), family] as const);
    }),
  );
  if (byId.size === 0) throw new Error(`no payment methods in ${methodsFolder}`);
  return byId;
}

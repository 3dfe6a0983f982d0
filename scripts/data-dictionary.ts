// Writes docs/data-dictionary.md from the tables' own definitions: npm run data-dictionary
import fs from 'node:fs';
import path from 'node:path';
import { dataDictionary } from '../utils/research/data-dictionary';

fs.writeFileSync(path.resolve(import.meta.dirname, '../docs/data-dictionary.md'), dataDictionary());

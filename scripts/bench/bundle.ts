import path from 'node:path';
import { build } from 'vite';
import { compiledData } from '../vite-compiled-data';

/** A file of this folder as one script, minified as it ships. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(import.meta.dirname, '../..'),
    plugins: [compiledData()],
    build: {
      write: false,
      target: 'chrome121',
      lib: { entry: path.join(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error(`${file} was not built`);
  return first.output[0].code;
}

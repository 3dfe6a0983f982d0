import path from 'node:path';
import { build, type Plugin } from 'vite';
import { compiledData } from './vite-compiled-data.ts';

/**
 * A file of the project as one script with all it imports.
 *
 * @param file from the project's root
 * @param minify as it ships, for measuring
 * @param plugins what else is done to the sources
 */
export async function buildScript(file: string, minify: boolean, plugins: readonly Plugin[] = []): Promise<string> {
  const root = path.resolve(import.meta.dirname, '..');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [...plugins, compiledData()],
    build: {
      write: false,
      target: 'chrome121',
      ...(minify ? {} : { minify }),
      lib: { entry: path.join(root, file), formats: ['iife'], name: 'waysToPayScript' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error(`${file} was not built`);
  return first.output[0].code;
}

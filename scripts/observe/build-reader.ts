import path from 'node:path';
import { build } from 'vite';
import { compiledData } from '../vite-compiled-data';

/** The detector, its catalogue and phrases as one script that defines `waysToPay` in the world it runs in. */
export function buildReader(): Promise<string> {
  built ??= bundle();
  return built;
}

let built: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: path.resolve(import.meta.dirname, '../..'),
    plugins: [compiledData()],
    build: {
      write: false,
      minify: false,
      target: 'chrome121',
      lib: { entry: path.join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'waysToPayReader' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('the reader was not built');
  return first.output[0].code;
}

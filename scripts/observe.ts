import fs from 'node:fs';
import path from 'node:path';
import { buildExtension } from './build-extension';
import { InputError, reasonOf } from './observe/input-error';
import type { ObservationLine } from './observe/observation-of';
import { type ObserveOptions, observeUsage, parseObserveOptions } from './observe/observe-options';
import { readInputs } from './observe/read-inputs';

try {
  const options = parseObserveOptions(process.argv.slice(2));
  if (options) await run(options);
  else process.stdout.write(`${observeUsage}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  say(`observe: ${error.message} (npm run observe -- --help lists the options)`);
  process.exitCode = 1;
}

async function run(options: ObserveOptions): Promise<void> {
  const inputs = readInputs(options);
  const out = options.format === 'parquet' ? parquetOut(options.out) : ndjsonOut(options.out);
  // Loaded now that the input is known to be good: a browser's driver and a bundler take their time.
  const { observeInputs } = await import('./observe/observe-inputs');
  if (options.reveal === 'look-behind') buildExtension('e2e');
  const failed = await observeInputs(inputs, options, out.emit, say);
  await out.close();
  if (failed) {
    say(`observe: ${failed} of ${inputs.length} inputs have no line`);
    process.exitCode = 1;
  }
}

interface Out {
  emit(line: ObservationLine): void;
  close(): void | Promise<void>;
}

function ndjsonOut(file: string | undefined): Out {
  const out = file === undefined ? process.stdout.fd : openOut(file);
  return {
    emit: (line) => void fs.writeSync(out, `${JSON.stringify(line)}\n`),
    close: () => {
      if (file !== undefined) fs.closeSync(out);
    },
  };
}

/** The flat tables of a Data Package, written once all lines are there: a folder is not read while it grows. */
function parquetOut(folder: string | undefined): Out {
  if (folder === undefined) throw new InputError('--format parquet needs --out FOLDER');
  makeFolder(folder);
  const lines: ObservationLine[] = [];
  return {
    emit: (line) => void lines.push(line),
    close: async () => (await import('./observe/write-parquet')).writeParquet(lines, folder, new Date()),
  };
}

function makeFolder(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new InputError(`--out ${folder} cannot be written: ${reasonOf(error)}`);
  }
}

function openOut(file: string): number {
  try {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    return fs.openSync(file, 'w');
  } catch (error) {
    throw new InputError(`--out ${file} cannot be written: ${reasonOf(error)}`);
  }
}

function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

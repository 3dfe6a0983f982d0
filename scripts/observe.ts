import fs from 'node:fs';
import path from 'node:path';
import { InputError, reasonOf } from './observe/input-error';
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
  if (options.reveal === 'look-behind') throw new InputError('--reveal look-behind is not available yet: use passive');
  if (options.format === 'parquet') throw new InputError('--format parquet is not available yet: use ndjson');
  const inputs = readInputs(options);
  const out = options.out === undefined ? process.stdout.fd : openOut(options.out);
  // Loaded now that the input is known to be good: a browser's driver and a bundler take their time.
  const { observeInputs } = await import('./observe/observe-inputs');
  const failed = await observeInputs(inputs, options, (line) => fs.writeSync(out, `${JSON.stringify(line)}\n`), say);
  if (options.out !== undefined) fs.closeSync(out);
  if (failed) {
    say(`observe: ${failed} of ${inputs.length} inputs have no line`);
    process.exitCode = 1;
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

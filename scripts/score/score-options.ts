import { parseArgs } from 'node:util';
import { InputError, reasonOf } from '../observe/input-error';

export interface ScoreOptions {
  readonly archive: string;
  readonly observations: string;
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly json: boolean;
}

export const scoreUsage = `Usage: npm run score -- --archive MANIFEST.json [--only IDS] [--except IDS] [--json] OBSERVATIONS.ndjson

Compares observations with the truth in a manifest.
  --archive MANIFEST.json  the saved pages and what they offer
  --only IDS               score these entries alone (ids with commas between)
  --except IDS             leave these entries out
  --json                   print figures and pages as JSON instead of a table
  --help                   print this text`;

/** Reads the command line; undefined when help was asked for. Throws an InputError. */
export function parseScoreOptions(args: readonly string[]): ScoreOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  if (values.archive === undefined) throw new InputError('--archive MANIFEST.json is needed');
  const [observations, ...others] = positionals;
  if (observations === undefined) throw new InputError('name the file of observations to score');
  if (others.length) throw new InputError(`one file of observations at a time; not understood: ${others.join(' ')}`);
  return {
    archive: values.archive,
    observations,
    only: values.only?.split(',').filter(Boolean),
    except: values.except?.split(',').filter(Boolean) ?? [],
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        archive: { type: 'string' },
        only: { type: 'string' },
        except: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}

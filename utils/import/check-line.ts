import { correction as fitsCorrection, observation as fitsObservation, type Validator } from 'virtual:validators';
import { findNodeAtLocation, type JSONPath, type ParseError, parse, parseTree } from 'jsonc-parser';
import type { Correction, Observation } from '../model/observation';
import { ImportProblem } from './import-problem';
import type { ImportLimits } from './limits';
import type { NumberedLine } from './read-lines';

export type CheckedLine = (
  | { readonly kind: 'observation'; readonly value: Observation }
  | { readonly kind: 'correction'; readonly value: Correction }
) & {
  /** The record as JSON. */
  readonly text: string;
};

/** What one line of an export holds, or an ImportProblem that says where it is wrong. */
export function checkLine(line: NumberedLine, file: string, limits: ImportLimits): CheckedLine {
  const { text, number } = line;
  if (depthOf(text) > limits.depth) throw new ImportProblem('too-deep', { file, line: number, column: 1 });
  const value = upgraded(parseLine(text, file, number));
  if (!isObject(value)) throw new ImportProblem('unknown-kind', { file, line: number, column: 1 });
  if ('schema' in value) {
    if (typeof value.schema === 'string' && isNewer(value.schema))
      throw new ImportProblem('newer', { file, line: number, ...placeOf(text, ['schema']), detail: value.schema });
    check(value, fitsObservation, text, file, number);
    // Where a line came from on someone's command line is not kept.
    const { input: _, ...observation } = value as unknown as Observation & { readonly input?: string };
    return { kind: 'observation', value: observation, text: 'input' in value ? JSON.stringify(observation) : text };
  }
  if ('verdict' in value) {
    check(value, fitsCorrection, text, file, number);
    return { kind: 'correction', value: value as unknown as Correction, text };
  }
  throw new ImportProblem('unknown-kind', { file, line: number, column: 1 });
}

/** JSON of one line; other files of an export are read with it too. */
export function parseLine(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const column = (errors[0]?.offset ?? 0) + 1;
    throw new ImportProblem('not-json', { file, line, column, detail: error instanceof Error ? error.message : '' });
  }
}

/** How deep brackets nest, without a parser that a deep file could exhaust. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isInText) {
      if (unit === backslash) index += 1;
      else if (unit === quote) isInText = false;
    } else if (unit === quote) isInText = true;
    else if (unit === openBrace || unit === openBracket) deepest = Math.max(deepest, ++depth);
    else if (unit === closeBrace || unit === closeBracket) depth -= 1;
  }
  return deepest;
}

const backslash = 0x5c;
const quote = 0x22;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** Brings a record of an earlier schema to the present one. Steps only grow; there has been one schema so far. */
function upgraded(value: unknown): unknown {
  return value;
}

const presentVersion = 1;

function isNewer(schema: string): boolean {
  const [, version] = /^observation@(\d{1,9})$/.exec(schema) ?? [];
  return version !== undefined && Number(version) > presentVersion;
}

function check(value: unknown, fits: Validator<unknown>, text: string, file: string, line: number): void {
  if (fits(value)) return;
  const [error] = fits.errors ?? [];
  const path = (error?.instancePath ?? '').split('/').slice(1).map(unescapePointer);
  throw new ImportProblem('not-fitting', {
    file,
    line,
    ...placeOf(text, path),
    detail: `${path.join('.') || 'record'} ${error?.message ?? 'does not fit'}`,
  });
}

/** Column at which the value under a path begins. */
function placeOf(text: string, path: JSONPath): { column: number } {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, path.map(stepOf));
  return { column: (node?.offset ?? 0) + 1 };
}

const stepOf = (step: string | number) => (/^\d+$/.test(String(step)) ? Number(step) : step);
const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

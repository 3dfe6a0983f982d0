import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { anyCorrection, anyObservation } from '../any-observation';

/** Lines of an export, whole ones and spoilt ones, as bytes in parts. */
export interface AnyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the stream that delivers it breaks off one part and begins the next. */
  readonly breaks: readonly number[];
}

/** What stands where a schema wants something else. */
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[null, -0, 1e308, 2 ** 53, '', '\u0000', '\u202e', '__proto__', 'observation@2', 'observation@99999999999'],
    ...['2026-02-30T00:00:00.000Z', '9'.repeat(400), ['x'], { length: -1 }, { toString: 1 }],
  ),
);
const oddKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', 'input', 'extra', '', '0');

const wholeLine = fc
  .oneof(
    { weight: 4, arbitrary: anyObservation as fc.Arbitrary<object> },
    { weight: 1, arbitrary: anyCorrection([]) as fc.Arbitrary<object> },
  )
  .map((record) => JSON.stringify(record));

/** A line of which one part says something else than it should. */
const bentLine = fc.tuple(wholeLine, fc.nat(), fc.nat(), oddValue, oddKey).map(([line, at, how, value, key]) => {
  const record = JSON.parse(line) as Record<string, unknown>;
  const places = placesIn(record);
  const [holder, name] = places[at % places.length] ?? [record, 'schema'];
  if (how % 3 === 0) holder[name] = value;
  else if (how % 3 === 1) delete holder[name];
  // As text: written as a property, `__proto__` would bend the object instead.
  else return JSON.stringify(record).replace('{', `{${JSON.stringify(key)}:${JSON.stringify(value)},`);
  return JSON.stringify(record);
});

/** A line in which bytes went missing, came twice or came from elsewhere. */
const tornLine = fc
  .tuple(wholeLine, fc.nat(), fc.nat({ max: 40 }), fc.string({ unit: 'binary', maxLength: 8 }))
  .map(([line, at, length, others]) => {
    const from = at % line.length;
    return line.slice(0, from) + others + line.slice(from + length);
  });

const otherLine = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\uFEFF',
    '\r',
    '{}',
    '[]',
    'null',
    `${'['.repeat(60)}${']'.repeat(60)}`,
    `${'{"a":'.repeat(60)}`,
  ),
);

const lines = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: wholeLine },
      { weight: 2, arbitrary: bentLine },
      { weight: 1, arbitrary: tornLine },
      { weight: 1, arbitrary: otherLine },
    ),
    { maxLength: 4 },
  )
  .chain((all) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => all.join(end) + end));

const member = fc.constantFrom(
  ...['observations.ndjson', 'corrections.ndjson', 'own-methods.ndjson', 'studies.ndjson', 'settings.ndjson'],
  ...['datapackage.json', 'README.md', '../observations.ndjson', 'a/observations.ndjson', 'CON'],
);

const archive = fc.array(fc.tuple(member, lines), { minLength: 1, maxLength: 4 }).chain((members) =>
  fc.constantFrom(0 as const, 6 as const).map((level) =>
    zipSync(Object.fromEntries(members.map(([name, text]) => [name, strToU8(text)])), {
      level,
      mtime: '2026-11-22',
    }),
  ),
);

/** Bytes changed, cut off or put in, as by a bad disk or a bad mind. */
const spoilt = (bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc.tuple(bytes, fc.nat(), fc.nat({ max: 3 }), fc.uint8Array({ maxLength: 6 })).map(([whole, at, how, others]) => {
    const from = whole.length === 0 ? 0 : at % whole.length;
    const skipped = [0, others.length, whole.length, 1][how] ?? 0;
    return Uint8Array.from([...whole.subarray(0, from), ...others, ...whole.subarray(from + skipped)]);
  });

const content = fc.oneof(
  { weight: 5, arbitrary: lines.map((text) => strToU8(text)) },
  { weight: 2, arbitrary: spoilt(lines.map((text) => strToU8(text))) },
  { weight: 2, arbitrary: archive },
  { weight: 2, arbitrary: spoilt(archive) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
);

/** Anything a person could choose in the import's dialog: most of it an export, or nearly one. */
export const anyFile: fc.Arbitrary<AnyFile> = fc
  .record({ bytes: content, breaks: fc.array(fc.nat({ max: 4000 }), { maxLength: 4 }) })
  .map(({ bytes, breaks }) => ({
    name: 'theirs',
    bytes,
    // A file's first part is never shorter than what tells an archive.
    breaks: breaks.map((at) => at + 4).sort((a, b) => a - b),
  }));

/** Every property of a record and of what lies in it. */
function placesIn(value: unknown): [holder: Record<string, unknown>, name: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap(
    (name) => [[holder, name], ...placesIn(holder[name])] as [typeof holder, string][],
  );
}

import { Unzip, UnzipInflate } from 'fflate';
import { ImportProblem } from './import-problem';
import type { ImportLimits } from './limits';
import { LineReader, type NumberedLine } from './read-lines';

/** A file the person chose, as browsers and tests give it. */
export interface ImportFile {
  readonly name: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

export interface FileLines {
  /** Name of the file, or of the archive and the file in it. */
  readonly file: string;
  /** Name inside the archive; null for a file of its own. */
  readonly member: string | null;
  readonly lines: readonly NumberedLine[];
}

/**
 * The lines of an export: an NDJSON file, or the NDJSON files of a Data Package's
 * archive. The flat tables are not read: they hold no more than the records do.
 */
export async function* readExport(file: ImportFile, limits: ImportLimits): AsyncGenerator<FileLines> {
  if (file.size > limits.bytes) throw new ImportProblem('too-large', { file: file.name });
  const [bytes, isArchive] = await sniffed(file);
  if (!isArchive) {
    const reader = new LineReader(file.name, limits);
    for await (const part of bytes) yield { file: file.name, member: null, lines: reader.push(part) };
    yield { file: file.name, member: null, lines: reader.end() };
    return;
  }
  let found = false;
  for await (const member of membersOf(bytes, file.name, limits)) {
    found ||= member.member === 'observations.ndjson';
    yield member;
  }
  if (!found) throw new ImportProblem('no-observations', { file: file.name });
}

async function sniffed(file: ImportFile): Promise<[AsyncIterable<Uint8Array>, boolean]> {
  const reader = file.stream().getReader();
  const first = await reader.read();
  const head = first.value ?? new Uint8Array();
  async function* all() {
    try {
      for (let part = first; !part.done; part = await reader.read()) yield part.value;
    } finally {
      await reader.cancel();
    }
  }
  return [all(), head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04];
}

/** Bytes of a packed chunk unpack to a thousand times as many at most: small chunks keep that in memory. */
const chunkBytes = 16_384;

async function* membersOf(
  bytes: AsyncIterable<Uint8Array>,
  archive: string,
  limits: ImportLimits,
): AsyncGenerator<FileLines> {
  let packed = 0;
  let unpacked = 0;
  let files = 0;
  let open: { readonly name: string; readonly parts: Uint8Array[]; isDone: boolean }[] = [];
  const unzip = new Unzip((member) => {
    files += 1;
    if (files > limits.files) throw new ImportProblem('too-many', { file: archive });
    if (!wanted.test(member.name)) return;
    const entry: (typeof open)[number] = { name: member.name, parts: [], isDone: false };
    open.push(entry);
    member.ondata = (error, part, isFinal) => {
      if (error) throw error;
      unpacked += part.length;
      if (unpacked > limits.bytes || (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio))
        throw new ImportProblem('too-large', { file: archive });
      entry.parts.push(part);
      entry.isDone = isFinal;
    };
    member.start();
  });
  unzip.register(UnzipInflate);

  const readers = new Map<string, LineReader>();
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; from += chunkBytes) {
      const part = chunk.subarray(from, from + chunkBytes);
      packed += part.length;
      push(part, false);
      yield* drain();
    }
  }
  push(new Uint8Array(), true);
  yield* drain();
  if (open.length > 0) throw new ImportProblem('bad-archive', { file: archive });

  function push(part: Uint8Array, isFinal: boolean): void {
    try {
      unzip.push(part, isFinal);
    } catch (error) {
      if (error instanceof ImportProblem) throw error;
      throw new ImportProblem('bad-archive', { file: archive, detail: error instanceof Error ? error.message : '' });
    }
  }

  function* drain(): Generator<FileLines> {
    for (const { name, parts, isDone } of open) {
      const file = `${archive}/${name}`;
      const reader = readers.get(name) ?? new LineReader(file, limits);
      readers.set(name, reader);
      for (const part of parts.splice(0)) yield { file, member: name, lines: reader.push(part) };
      if (isDone) yield { file, member: name, lines: reader.end() };
    }
    open = open.filter(({ isDone }) => !isDone);
  }
}

/** Only what we write ourselves, at the top of the archive. */
const wanted = /^[a-z-]+\.ndjson$/;

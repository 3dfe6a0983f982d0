import fs from 'node:fs';
import path from 'node:path';

/**
 * Every way to read a file of a browser profile: as it is, the records of a
 * database put together again where its log cuts them, its packed blocks and
 * packed values unpacked. A trace may hide in any of them.
 */
export function viewsOf(file: string): Buffer[] {
  const raw = fs.readFileSync(file);
  const views: Buffer[] = [raw];
  if (/\.log$/.test(file)) views.push(joinLog(raw));
  if (/\.(?:ldb|sst)$/.test(file)) views.push(...unpackTable(raw));
  return [...views, ...views.flatMap(unpackValues)];
}

/** Files below a folder, their paths relative to it. */
export function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** Whether the text is in there, in one byte a letter, in UTF-8 or in UTF-16, in lower case or as given. */
export function holds(view: Buffer, text: string): boolean {
  return (['latin1', 'utf8', 'utf16le'] as const).some((encoding) => {
    if (encoding === 'latin1' && /[^\u0020-\u00ff]/.test(text)) return false;
    return view.includes(Buffer.from(text, encoding));
  });
}

const logBlock = 32_768;
const logHeader = 7;

/** LevelDB's log: blocks of 32 kB, in them pieces of records behind checksum, length and kind. */
function joinLog(raw: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let block = 0; block < raw.length; block += logBlock) {
    const end = Math.min(block + logBlock, raw.length);
    for (let at = block; at + logHeader <= end; ) {
      const length = raw.readUInt16LE(at + 4);
      pieces.push(raw.subarray(at + logHeader, Math.min(at + logHeader + length, end)));
      at += logHeader + length;
    }
  }
  return Buffer.concat(pieces);
}

const footer = 48;
const trailer = 5;

/** LevelDB's table: its index names the blocks, each of them packed or not. */
function unpackTable(raw: Buffer): Buffer[] {
  if (raw.length < footer) return [];
  const cursor = { at: raw.length - footer };
  readVarint(raw, cursor);
  readVarint(raw, cursor);
  const index = readBlock(raw, readVarint(raw, cursor), readVarint(raw, cursor));
  return entriesOf(index).map((handle) => {
    const place = { at: 0 };
    return readBlock(raw, readVarint(handle, place), readVarint(handle, place));
  });
}

function readBlock(raw: Buffer, offset: number, size: number): Buffer {
  const content = raw.subarray(offset, offset + size);
  const isPacked = raw[offset + size] === 1;
  if (offset + size + trailer > raw.length) throw new Error('A block ends behind its file.');
  return isPacked ? (unsnappy(content, 0) ?? content) : content;
}

function entriesOf(block: Buffer): Buffer[] {
  const end = block.length - 4 - 4 * block.readUInt32LE(block.length - 4);
  const values: Buffer[] = [];
  const cursor = { at: 0 };
  while (cursor.at < end) {
    readVarint(block, cursor);
    const keyLength = readVarint(block, cursor);
    const valueLength = readVarint(block, cursor);
    cursor.at += keyLength;
    values.push(block.subarray(cursor.at, cursor.at + valueLength));
    cursor.at += valueLength;
  }
  return values;
}

/** Chromium packs large IndexedDB values by themselves, behind this mark. */
const packedValue = Buffer.from([0xff, 0x11, 0x02]);

function unpackValues(view: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = view.indexOf(packedValue); at >= 0; at = view.indexOf(packedValue, at + 1)) {
    const value = unsnappy(view, at + packedValue.length);
    if (value) found.push(value);
  }
  return found;
}

/** Snappy's raw format, beginning at `start`; undefined where there is none. */
function unsnappy(packed: Buffer, start: number): Buffer | undefined {
  const cursor = { at: start };
  const length = readVarint(packed, cursor);
  if (length === 0 || length > 50_000_000) return undefined;
  const out = Buffer.alloc(length);
  let to = 0;
  while (to < length && cursor.at < packed.length) {
    const tag = packed[cursor.at++] ?? 0;
    if ((tag & 3) === 0) {
      let size = (tag >> 2) + 1;
      if (size > 60) {
        const bytes = size - 60;
        if (cursor.at + bytes > packed.length) return undefined;
        size = packed.readUIntLE(cursor.at, bytes) + 1;
        cursor.at += bytes;
      }
      packed.copy(out, to, cursor.at, cursor.at + size);
      cursor.at += size;
      to += size;
      continue;
    }
    const width = (tag & 3) === 1 ? 1 : (tag & 3) === 2 ? 2 : 4;
    if (cursor.at + width > packed.length) return undefined;
    const size = width === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const back = packed.readUIntLE(cursor.at, width) + (width === 1 ? (tag >> 5) << 8 : 0);
    cursor.at += width;
    if (back === 0 || back > to) return undefined;
    for (let each = 0; each < size && to < length; each++, to++) out[to] = out[to - back] ?? 0;
  }
  return to >= length ? out : undefined;
}

function readVarint(raw: Buffer, cursor: { at: number }): number {
  let value = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = raw[cursor.at++] ?? 0;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) break;
  }
  return value;
}

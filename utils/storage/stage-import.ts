import { checkLine } from '../import/check-line';
import { checkOwnMethod, checkSettings, checkStudy } from '../import/check-others';
import { type ImportLimits, importLimits } from '../import/limits';
import { type ImportFile, readExport } from '../import/read-export';
import type { NumberedLine } from '../import/read-lines';
import { sameRecord } from '../import/same-record';
import type { Correction, Observation } from '../model/observation';
import { lookIds } from './all-looks';
import { database, type StagedLines } from './schema';

/** What an import would do, told before anything is changed. */
export interface ImportPreview {
  readonly files: readonly string[];
  readonly looks: Counts;
  readonly corrections: Counts;
  readonly ownMethods: number;
  readonly studies: number;
  readonly shops: number;
  /** ISO 8601, UTC; null without a look. */
  readonly from: string | null;
  readonly to: string | null;
  /** The first of the looks that are here already with other content. */
  readonly conflicts: readonly Pick<Observation, 'id' | 'shop' | 'observedAt'>[];
  /** As exported; null where there were none. */
  readonly settings: object | null;
}

export interface Counts {
  readonly fresh: number;
  /** Here already, word for word. */
  readonly same: number;
  readonly conflicting: number;
}

const conflictsListed = 100;

/** Lines in one row of the staging table. */
const linesInRow = 500;

/**
 * Reads and checks files to their end into the staging table. Throws an
 * ImportProblem at the first thing that is wrong, and leaves nothing behind then.
 */
export async function stageImport(
  files: readonly ImportFile[],
  onProgress: (lines: number) => void = () => {},
  limits: ImportLimits = importLimits,
): Promise<ImportPreview> {
  const db = database();
  await db.refuseIfNewer();
  await db.importStage.clear();
  try {
    return await new Staging(new Set(await lookIds()), limits, onProgress).run(files);
  } catch (error) {
    await db.importStage.clear();
    throw error;
  }
}

/** Throws away what was staged. */
export async function discardImport(): Promise<void> {
  await database().refuseIfNewer();
  await database().importStage.clear();
}

type Kind = StagedLines['kind'];

class Staging {
  readonly #known: ReadonlySet<string>;
  readonly #limits: ImportLimits;
  readonly #onProgress: (lines: number) => void;
  /** Id → what the files said of it first, for telling a file read twice from two that differ. */
  readonly #met = new Map<string, string>();
  readonly #looks = { fresh: 0, same: 0, conflicting: 0 };
  readonly #corrections = { fresh: 0, same: 0, conflicting: 0 };
  readonly #shops = new Set<string>();
  readonly #conflicts: Pick<Observation, 'id' | 'shop' | 'observedAt'>[] = [];
  readonly #waiting = new Map<Kind, string[]>();
  #ownMethods = 0;
  #studies = 0;
  #lines = 0;
  #from: string | null = null;
  #to: string | null = null;
  #settings: object | null = null;

  constructor(known: ReadonlySet<string>, limits: ImportLimits, onProgress: (lines: number) => void) {
    this.#known = known;
    this.#limits = limits;
    this.#onProgress = onProgress;
  }

  async run(files: readonly ImportFile[]): Promise<ImportPreview> {
    for (const file of files) {
      for await (const { file: name, member, lines } of readExport(file, this.#limits)) {
        await this.#stage(lines, name, member);
        this.#lines += lines.length;
        this.#onProgress(this.#lines);
      }
    }
    for (const kind of this.#waiting.keys()) await this.#flush(kind);
    return {
      files: files.map(({ name }) => name),
      looks: this.#looks,
      corrections: this.#corrections,
      ownMethods: this.#ownMethods,
      studies: this.#studies,
      shops: this.#shops.size,
      from: this.#from,
      to: this.#to,
      conflicts: this.#conflicts,
      settings: this.#settings,
    };
  }

  async #stage(lines: readonly NumberedLine[], file: string, member: string | null): Promise<void> {
    if (lines.length === 0) return;
    if (member === 'settings.ndjson') {
      for (const line of lines) this.#settings = checkSettings(line, file, this.#limits);
    } else if (member === 'own-methods.ndjson') {
      this.#ownMethods += lines.length;
      for (const line of lines) checkOwnMethod(line, file, this.#limits);
      await this.#put(
        'own-methods',
        lines.map(({ text }) => text),
      );
    } else if (member === 'studies.ndjson') {
      this.#studies += lines.length;
      for (const line of lines) checkStudy(line, file, this.#limits);
      await this.#put(
        'studies',
        lines.map(({ text }) => text),
      );
    } else await this.#stageRecords(lines, file);
  }

  async #stageRecords(lines: readonly NumberedLine[], file: string): Promise<void> {
    const looks: Read<Observation>[] = [];
    const corrections: Read<Correction>[] = [];
    for (const line of lines) {
      const { kind, value, text } = checkLine(line, file, this.#limits);
      if (kind === 'observation') {
        if (this.#isFirst(value, text, this.#looks)) looks.push({ value, text });
      } else if (this.#isFirst(value, text, this.#corrections)) corrections.push({ value, text });
    }
    const knownLooks = looks.filter(({ value }) => this.#known.has(value.id));
    const kept = knownLooks.length === 0 ? [] : await database().observations.bulkGet(idsOf(knownLooks));
    await this.#sort('looks', 'conflicting-looks', this.#looks, looks, kept);
    const keptCorrections = corrections.length === 0 ? [] : await database().corrections.bulkGet(idsOf(corrections));
    await this.#sort('corrections', 'conflicting-corrections', this.#corrections, corrections, keptCorrections);
    for (const {
      value: { shop, observedAt },
    } of looks) {
      if (shop !== null) this.#shops.add(shop);
      if (this.#from === null || observedAt < this.#from) this.#from = observedAt;
      if (this.#to === null || observedAt > this.#to) this.#to = observedAt;
    }
  }

  /** Of a record met twice in the files the first counts. */
  #isFirst(record: Observation | Correction, text: string, counts: { same: number; conflicting: number }): boolean {
    const said = digest(text);
    const before = this.#met.get(record.id);
    if (before === undefined) {
      this.#met.set(record.id, said);
      return true;
    }
    if (before === said) counts.same += 1;
    else {
      counts.conflicting += 1;
      this.#list(record);
    }
    return false;
  }

  async #sort<R extends Observation | Correction>(
    freshKind: Kind,
    conflictKind: Kind,
    counts: { fresh: number; same: number; conflicting: number },
    records: readonly Read<R>[],
    kept: readonly (R | undefined)[],
  ): Promise<void> {
    const byId = new Map(kept.filter((record) => record !== undefined).map((record) => [record.id, record]));
    const fresh = records.filter(({ value }) => !byId.has(value.id));
    const conflicting = records.filter(({ value }) => {
      const here = byId.get(value.id);
      return here !== undefined && !sameRecord(here, value);
    });
    counts.fresh += fresh.length;
    counts.conflicting += conflicting.length;
    counts.same += records.length - fresh.length - conflicting.length;
    for (const { value } of conflicting) this.#list(value);
    await this.#put(freshKind, textsOf(fresh));
    await this.#put(conflictKind, textsOf(conflicting));
  }

  async #put(kind: Kind, lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const waiting = this.#waiting.get(kind) ?? [];
    this.#waiting.set(kind, waiting);
    waiting.push(...lines);
    if (waiting.length >= linesInRow) await this.#flush(kind);
  }

  async #flush(kind: Kind): Promise<void> {
    const lines = this.#waiting.get(kind) ?? [];
    this.#waiting.delete(kind);
    if (lines.length > 0) await database().importStage.add({ kind, lines: lines.join('\n') });
  }

  #list(record: Observation | Correction): void {
    if (!('observedAt' in record) || this.#conflicts.length >= conflictsListed) return;
    const { id, shop, observedAt } = record;
    this.#conflicts.push({ id, shop, observedAt });
  }
}

interface Read<R> {
  readonly value: R;
  /** As it stood in the file. */
  readonly text: string;
}

const idsOf = (records: readonly Read<{ readonly id: string }>[]) => records.map(({ value }) => value.id);
const textsOf = (records: readonly Read<unknown>[]) => records.map(({ text }) => text);

/** Two different records share it once in 2^53; it only says which of two conflicting lines is told of. */
function digest(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    two = Math.imul(two ^ unit, 1_597_334_677);
  }
  return `${one >>> 0}.${two >>> 0}.${text.length}`;
}

import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { InputError, reasonOf } from './input-error.ts';

const ids = v.array(v.string());

const truth = v.object({
  offered: ids,
  buried: v.optional(ids),
  mentioned: v.optional(ids),
  preselected: v.optional(v.nullable(v.string())),
  either: v.optional(ids),
  buried_either: v.optional(ids),
  preselected_alt: v.optional(v.nullable(v.string())),
  buried_basis: v.optional(v.picklist(['css-class', 'inline'])),
  banks: v.optional(v.boolean()),
});

const entry = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  url: v.pipe(v.string(), v.check(isWebAddress, 'not an http or https address')),
  lang: v.optional(v.string()),
  file: v.optional(v.pipe(v.string(), v.nonEmpty())),
  mobile: v.optional(v.boolean()),
  why: v.optional(v.string()),
  truth: v.optional(truth),
});

/** A saved page; `path` is where its file lies, which need not exist. */
export type ManifestEntry = v.InferOutput<typeof entry> & { readonly path: string };

/** Reads an archive's manifest; throws an InputError that names the file, the entry and the field. */
export function readManifest(file: string): ManifestEntry[] {
  const result = v.safeParse(v.array(entry), parse(file), { abortEarly: true });
  if (!result.success) throw new InputError(`manifest ${file}: ${describe(result.issues[0])}`);
  const seen = new Set<string>();
  return result.output.map((item, index) => {
    if (seen.has(item.id)) throw new InputError(`manifest ${file}: entry ${index}: the id "${item.id}" is there twice`);
    seen.add(item.id);
    return { ...item, path: path.resolve(path.dirname(file), item.file ?? path.join('pages', `${item.id}.html`)) };
  });
}

/** An address a page can be loaded from or served at. */
export function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:');
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`manifest ${file} cannot be read: ${reasonOf(error)}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`manifest ${file} is not JSON: ${reasonOf(error)}`);
  }
}

function describe(issue: v.BaseIssue<unknown>): string {
  const [index, ...fields] = (issue.path ?? []).map((item) => String(item.key));
  if (index === undefined) return `a JSON array of entries is needed; ${issue.message}`;
  return `entry ${index}${fields.length ? `, field ${fields.join('.')}` : ''}: ${issue.message}`;
}

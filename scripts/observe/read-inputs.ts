import fs from 'node:fs';
import { InputError, reasonOf } from './input-error';
import type { ObserveOptions } from './observe-options';
import { isWebAddress, type ManifestEntry, readManifest } from './read-manifest';

/** One page to observe. `input` is what the person called it: an id of the archive or an address. */
export type PageInput =
  | { readonly source: 'live'; readonly input: string; readonly url: string }
  | { readonly source: 'archive'; readonly input: string; readonly url: string; readonly entry: ManifestEntry };

/** All pages the command line asks for, in its order; throws an InputError for what is not an address or cannot be read. */
export function readInputs({
  urls,
  urlsFile,
  archive,
}: Pick<ObserveOptions, 'urls' | 'urlsFile' | 'archive'>): PageInput[] {
  const inputs = [
    ...urls.map((url) => liveInput(url, 'address')),
    ...(urlsFile === undefined ? [] : readUrls(urlsFile)),
    ...(archive === undefined ? [] : readManifest(archive).map(archiveInput)),
  ];
  if (inputs.length === 0) throw new InputError('nothing to observe: the files named are empty');
  return inputs;
}

function readUrls(file: string): PageInput[] {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`--urls ${file} cannot be read: ${reasonOf(error)}`);
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    const url = line.replace(/^\uFEFF/, '').trim();
    return url === '' || url.startsWith('#') ? [] : [liveInput(url, `--urls ${file}, line ${index + 1}:`)];
  });
}

function liveInput(url: string, where: string): PageInput {
  if (!isWebAddress(url)) throw new InputError(`${where} "${url}" is not an http or https address`);
  return { source: 'live', input: url, url };
}

function archiveInput(entry: ManifestEntry): PageInput {
  return { source: 'archive', input: entry.id, url: entry.url, entry };
}

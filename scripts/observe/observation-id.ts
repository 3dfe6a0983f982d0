import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { Observation } from '../../utils/model/observation';
import type { PageInput } from './read-inputs';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Id of what was observed, so that the same page observed again replaces its record: of a live page by its
 * address, of a saved one also by its content and the versions that read it.
 */
export function observationId(input: PageInput, versions: Observation['versions']): string {
  if (input.source === 'live') return hashedId([input.input]);
  const content = fs.existsSync(input.entry.path) ? fs.readFileSync(input.entry.path) : '';
  const hash = createHash('sha256').update(content).digest('hex');
  return hashedId([input.input, input.url, hash, versions.extension, versions.catalogue, versions.rules]);
}

/** 128 bits of a hash, in the shape of a ULID. */
function hashedId(parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  // 26 characters of 5 bits hold 130; a ULID has 128, so its first character is at most 7.
  let bits = BigInt(`0x${hash.subarray(0, 16).toString('hex')}`);
  let id = '';
  for (let place = 0; place < 26; place++) {
    id = crockford.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
}

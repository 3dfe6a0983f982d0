import { createHash } from 'node:crypto';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Id in the shape of a ULID made from what was observed, so that the same page observed again replaces
 * its record. For a saved page the parts name its content and the versions too.
 */
export function observationId(parts: readonly string[]): string {
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

/** Crockford's base 32: no letter that is mistaken for another. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID: 10 characters of time, 16 of chance. Ids sort as the looks began.
 * `random`: 16 bytes, of which the lower five bits count.
 */
export function lookId(now: number, random: Uint8Array): string {
  if (random.length !== 16) throw new Error(`A look id takes 16 random bytes, not ${random.length}.`);
  let time = '';
  for (let rest = now, place = 0; place < 10; place++, rest = Math.floor(rest / 32))
    time = digits.charAt(rest % 32) + time;
  return time + Array.from(random, (byte) => digits.charAt(byte & 31)).join('');
}

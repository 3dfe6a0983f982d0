/** What no export of ours comes near, and what keeps a hostile file from filling memory or disk. */
export const importLimits = {
  /** UTF-16 units; a look with a thousand offerings has a tenth of this. */
  lineLength: 4_000_000,
  /** Nested objects and lists; an observation has five. */
  depth: 32,
  lines: 2_000_000,
  /** Bytes after unpacking. */
  bytes: 8_000_000_000,
  /** Unpacked bytes for each packed one: ours have about twenty, and the format's most is a thousand. */
  ratio: 200,
  /** So many bytes may be unpacked before the ratio is looked at. */
  ratioFrom: 20_000_000,
  /** Files in an archive. */
  files: 1000,
} as const;

export type ImportLimits = { readonly [Name in keyof typeof importLimits]: number };

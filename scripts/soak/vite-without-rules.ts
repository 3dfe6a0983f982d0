import path from 'node:path';
import { type Plugin, parseAst } from 'vite';

/** An `if` of the detector. */
export interface Rule {
  /** Name of its file in `utils/detection`. */
  readonly file: string;
  /** What it asks, as the source has it, white space as single blanks. */
  readonly test: string;
}

/** Switches before each `if` of the detector, `waysToPayWithout(place in rules)`; fills `rules` as files are bundled. */
export function withoutRules(rules: Rule[]): Plugin {
  return {
    name: 'without-rules',
    enforce: 'pre',
    transform(code, id) {
      const { dir, base } = path.parse(id);
      if (base === REMEMBERS) return code.replace(/(?<=longestText = )\d+/, '-1');
      if (!dir.endsWith('/utils/detection') || !base.endsWith('.ts') || OF_WORDS.test(base)) return undefined;
      const insertions: { readonly at: number; readonly text: string }[] = [];
      for (const { start, end } of testsIn(parseAst(code, { lang: 'ts' }))) {
        const rule = rules.push({ file: base, test: code.slice(start, end).replace(/\s+/g, ' ') }) - 1;
        insertions.push({ at: start, text: `!globalThis.waysToPayWithout?.(${rule}) && (` }, { at: end, text: ')' });
      }
      insertions.sort((one, other) => other.at - one.at);
      return {
        code: insertions.reduce((all, { at, text }) => all.slice(0, at) + text + all.slice(at), code),
        map: null,
      };
    },
  };
}

/** What makes ready the words that rules ask for; it has tests of its own. */
const OF_WORDS = /^(?:compile-phrases|known-words|pack-lists|pack-phrases|phrases|said-in|word-lists|words)\.ts$/;

/** What is remembered of a text was answered with all rules: nothing is. */
const REMEMBERS = 'remember.ts';

interface Part {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** What the `if`s below a part of a program ask. */
function testsIn(part: unknown): Part[] {
  if (part === null || typeof part !== 'object') return [];
  const below = Object.values(part).flatMap(testsIn);
  return 'type' in part && part.type === 'IfStatement' && 'test' in part ? [part.test as Part, ...below] : below;
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerGate } from './register-gate';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
}

const all = ['http://*/*', 'https://*/*'];
let granted: readonly string[];
let registered: Map<string, Script>;
/** Ids that stood at every moment. */
let standing: string[][];

beforeEach(() => {
  fakeBrowser.reset();
  granted = all;
  registered = new Map();
  standing = [];
  const { permissions, scripting } = fakeBrowser;
  vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins: [...granted] }));
  vi.spyOn(permissions, 'contains').mockImplementation(async () => granted === all);
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(async () => [...registered.values()] as never);
  const put = (mayStand: boolean) => async (scripts: readonly Script[]) => {
    for (const script of scripts) {
      if (registered.has(script.id) !== mayStand) throw new Error(`Duplicate or unknown script ID '${script.id}'`);
      registered.set(script.id, script);
    }
    standing.push([...registered.keys()]);
  };
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(put(false) as never);
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation(put(true) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    for (const id of ids) registered.delete(id);
    standing.push([...registered.keys()]);
  }) as never);
});
afterEach(() => vi.restoreAllMocks());

it('a page that loads while the browser starts finds its gate: it is never taken away to be put back', async () => {
  await registerGate();
  standing = [];
  await registerGate();
  expect(standing.every((ids) => ids.includes('gate') && ids.includes('early-guard'))).toBe(true);
});

it.each<[string, readonly string[], string[]]>([
  ['all shops', all, [`early-guard ${all}`, `gate ${all}`]],
  ['one shop', ['https://*.shop.example/*'], ['gate https://*.shop.example/*']],
  ['no shop any more', [], []],
])('stands where it may after access was changed to %s', async (_name, origins, expected) => {
  await registerGate();
  granted = origins;
  await registerGate();
  expect([...registered.values()].map(({ id, matches }) => `${id} ${matches}`).sort()).toEqual(expected);
});

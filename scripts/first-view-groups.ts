/** What the bundler tells about its modules. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Groups of modules for the bundler: two files of all that the popup has to load before
 * it can draw, one of what the background needs too. A page of an extension fetches each of
 * its files from the browser's own process: twenty small ones take longer than the code in them.
 */
export function firstViewGroups() {
  const isOfPopup = reachedFrom('entrypoints/popup/main.tsx');
  const isOfBackground = reachedFrom('entrypoints/background/index.ts');
  return [
    {
      debugName: 'popup',
      name: (id: string, modules: Modules): string | null => {
        if (!isOfPopup(id, modules)) return null;
        // Apart, for the worker cannot load what asks for a document.
        return isOfBackground(id, modules) ? 'popup-and-background' : 'popup-first-view';
      },
    },
  ];
}

/** Whether a module is loaded with that script at once, by an import of an import. */
function reachedFrom(script: string): (id: string, modules: Modules) => boolean {
  return (id, modules) => {
    const waiting = [id];
    const seen = new Set(waiting);
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
      if (module.endsWith(script)) return true;
      const unseen = (modules.getModuleInfo(module)?.importers ?? []).filter((importer) => !seen.has(importer));
      for (const importer of unseen) seen.add(importer);
      waiting.push(...unseen);
    }
    return false;
  };
}

import { useEffect, useState } from 'preact/hooks';

/** What `load` gives, once it came: for screens that few open and none should wait for. Null before. */
export function useModule<Module>(load: () => Promise<Module>): Module | null {
  const [module, setModule] = useState<{ readonly loaded: Module } | null>(null);
  // Once: what is loaded never changes.
  useEffect(() => {
    let isGone = false;
    load().then(
      (loaded) => !isGone && setModule({ loaded }),
      (error) => console.error('Ways to Pay: a screen did not load', error),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return module?.loaded ?? null;
}

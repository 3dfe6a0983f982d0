/** Counts loads that fail from now on; `stop` tells how many. Finds also what went past the functions put into the page. */
export function countFailedLoads(): { stop(): number } {
  const begun = performance.now();
  let failed = 0;
  const onError = (event: Event) => {
    if (event.target instanceof Element) failed += 1;
  };
  window.addEventListener('error', onError, true);
  return {
    stop() {
      window.removeEventListener('error', onError, true);
      const lost = performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime >= begun && (entry as PerformanceResourceTiming).responseStatus === 0);
      return failed + lost.filter((entry) => (entry as PerformanceResourceTiming).decodedBodySize === 0).length;
    },
  };
}

import type { ComponentChildren } from 'preact';

export interface ScrollRegionProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What may be wider than the page scrolls by itself, also by keyboard. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a tab stop the keyboard could not scroll it
    <section class="scroll-x" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}

/**
 * Beginnings of the elements under `root` that stick out of the test's page, or whose words are cut off at an edge.
 * Words for screen readers alone are meant to be.
 */
export function cutOff(root: HTMLElement): string[] {
  const page = document.body.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>('*:not(option):not(.visually-hidden)')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const sticksOut = left < page.left - 0.5 || right > page.right + 0.5;
      const clips = getComputedStyle(element).overflowX !== 'visible' && element.tagName !== 'INPUT';
      return sticksOut || (clips && element.scrollWidth > element.clientWidth + 1);
    })
    .map((element) => element.outerHTML.slice(0, 100));
}

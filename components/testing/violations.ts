import axe from 'axe-core';

/** Rules of WCAG 2.2 AA and good practice that the drawn page breaks, each with the markup that does. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

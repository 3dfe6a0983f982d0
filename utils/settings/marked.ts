/** A list of shops with that one marked, or not any longer; null is no shop. */
export function marked(shops: readonly string[], shop: string | null, isMarked: boolean): string[] {
  return [...shops.filter((one) => one !== shop), ...(isMarked && shop !== null ? [shop] : [])];
}

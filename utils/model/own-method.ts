/** A way to pay the catalogue does not know, named by the shopper as the shop writes it. */
export interface OwnMethod {
  /** `own-…`, never the id of a catalogue entry. */
  readonly id: string;
  readonly name: string;
  /** Where it was met. */
  readonly shop: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
}

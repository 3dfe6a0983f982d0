import type { Filed } from '../../utils/attribution/attribute';
import { observationOf as observationOfLook } from '../../utils/look/observation-of';
import type { Detection } from '../../utils/model/detection';
import type { Observation } from '../../utils/model/observation';

/** An Observation as observe writes it. */
export type ObservationLine = Observation & { readonly input: string };

/** What is known of a page beside its detection. */
export interface Circumstances {
  readonly id: string;
  readonly input: string;
  readonly observedAt: string;
  readonly source: 'live' | 'archive';
  readonly host: string;
  readonly device: 'desktop' | 'mobile';
  /** Language the archive names, for pages that declare none. */
  readonly lang: string | null;
  readonly versions: Observation['versions'];
  /** Where the page is known not to be of its own host's shop. */
  readonly filed?: Filed | undefined;
}

/** The record of one reading: that of a look, with its input and source. */
export function observationOf(detection: Detection, about: Circumstances): ObservationLine {
  const { schema, id, ...observation } = observationOfLook(
    {
      lookId: about.id,
      observedAt: about.observedAt,
      host: about.host,
      detection,
      context: {
        lang: (detection.kind === 'unreadable' ? null : detection.lang) ?? about.lang,
        device: about.device,
      },
      versions: { catalogue: about.versions.catalogue, rules: about.versions.rules },
    },
    about.versions.extension,
    about.filed,
  );
  return { schema, id, input: about.input, ...observation, source: about.source };
}

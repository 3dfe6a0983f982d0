import type { Detection } from '../model/detection';
import type { ComparableLook } from './diff-observations';

/** What a page holds now, to be compared with looks; null where no payment step could be read. */
export function comparableLook(detection: Detection | null | undefined): ComparableLook | null {
  return detection?.kind === 'offerings' ? { ...detection, detection: detection.kind } : null;
}

import type { Row } from './row';
import { oddDot, oddGlyph, oddMark } from './row-marks';
import { oddColour, oddShade, oddTint } from './row-shades';
import type { Scene } from './scene';

/** Index of the one row that is drawn otherwise than all others, or -1: its icon, its tick, its border or its ground. */
export const oddRow = (rows: readonly Row[], scene: Scene): number =>
  oddGlyph(rows, scene) ??
  oddMark(rows, scene) ??
  oddDot(rows, scene) ??
  oddColour(rows, scene) ??
  oddShade(rows, scene) ??
  oddTint(rows) ??
  -1;

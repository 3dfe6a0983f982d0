import { type ComponentChildren, createContext } from 'preact';
import type { Offering } from '../utils/model/offering';

/** What stands below each row of a look, where a screen has more to say or to ask of it. */
export const RowExtrasContext = createContext<((offering: Offering) => ComponentChildren) | null>(null);

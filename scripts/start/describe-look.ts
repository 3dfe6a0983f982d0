import { diffObservations } from '../../utils/history/diff-observations.ts';
import type { Observation } from '../../utils/model/observation.ts';
import type { Offering } from '../../utils/model/offering.ts';
import { loadMethods } from '../load-data.ts';

/** The latest of a shop's looks, and how the earlier ones compare, as lines for a terminal. `looks`: newest first. */
export function describeLook(looks: readonly Observation[]): string[] {
  const [latest, ...earlier] = looks;
  if (!latest) return ['Nothing was kept of this page.'];
  const earlierLines = earlier.map((look) => line('earlier look', `${look.observedAt}, ${comparison(look, latest)}`));
  if (latest.detection === 'unreadable') return [line('not read', latest.reason ?? 'no reason told'), ...earlierLines];
  return [
    ...groups.flatMap(({ title, holds }) => {
      const held = latest.offerings.filter((offering) => holds(offering));
      return held.map((offering, index) => line(index === 0 ? title : '', wordsOf(offering)));
    }),
    ...(latest.offerings.length === 0 ? [line('methods', 'none: the checkout offers no choice')] : []),
    ...latest.closedLists
      .filter(({ opened }) => !opened)
      .map(({ label }) => line('closed list', `${label === null ? 'a control' : `"${label}"`}: more may be behind it`)),
    ...latest.framesUnread.map((origin) => line('not read', `frame of ${origin}`)),
    ...(latest.attribution
      ? [line('filed under', `${latest.shop}, by ${latest.attribution.basis} (${latest.attribution.confidence})`)]
      : []),
    line('look', latest.completeness),
    ...earlierLines,
  ];
}

const groups: readonly { readonly title: string; readonly holds: (offering: Offering) => boolean }[] = [
  { title: 'preselected', holds: ({ prominence, available }) => available && prominence === 'preselected' },
  { title: 'in sight', holds: ({ prominence, available }) => available && prominence === 'visible' },
  { title: 'one step', holds: ({ prominence, available }) => available && prominence === 'one-step' },
  { title: 'two steps', holds: ({ prominence, available }) => available && prominence === 'two-steps' },
  { title: 'unavailable', holds: ({ available }) => !available },
];

function line(title: string, text: string): string {
  return `${title.padEnd(13)} ${text}`;
}

function wordsOf({ method, behind, networks, saved, fee, unavailableReason }: Offering): string {
  const remarks = [
    behind === null ? '' : `behind "${behind}"`,
    networks.length > 0 ? `accepts ${networks.map(nameOf).join(', ')}` : '',
    saved ? 'saved' : '',
    fee ? `${fee.kind} ${fee.text}` : '',
    unavailableReason === null ? '' : `reason: ${unavailableReason}`,
  ].filter((remark) => remark !== '');
  return remarks.length > 0 ? `${nameOf(method)} (${remarks.join('; ')})` : nameOf(method);
}

const names = new Map(loadMethods().map(({ id, name }) => [id, name]));

function nameOf(method: string): string {
  return names.get(method) ?? method;
}

/** What the extension itself would say differs, in a word each. */
function comparison(earlier: Observation, latest: Observation): string {
  const changes = diffObservations(earlier, latest);
  return changes.length === 0
    ? 'nothing differs'
    : changes.map(({ kind, method }) => `${kind}: ${nameOf(method)}`).join(', ');
}

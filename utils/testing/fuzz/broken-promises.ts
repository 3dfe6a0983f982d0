import compiledCatalogue from 'virtual:catalogue';
import compiledPhrases from 'virtual:phrases';
import * as v from 'valibot';
import { openCatalogue } from '../../catalogue/catalogue';
import { openPhrases } from '../../detection/phrases';
import type { LookReport } from '../../messaging/protocol';
import { requestSchema } from '../../messaging/request-schema';
import type { Detection } from '../../model/detection';
import { allowLabel } from '../../page/allow-label';

const catalogue = openCatalogue(compiledCatalogue);
const phrases = openPhrases(compiledPhrases);
const ids = new Set(catalogue.byId.keys());

/** What a reading says that no reading may say, one line each, whatever the page was. */
export function brokenPromises(detection: Detection): string[] {
  return [...notAccepted(detection), ...(detection.kind === 'unreadable' ? [] : inReading(detection))];
}

/** The background must take every report an honest reader makes: limits are kept by the reading itself. */
function notAccepted(detection: Detection): string[] {
  const report: LookReport = {
    lookId: '01JD0000000000000000000000',
    observedAt: '2026-11-22T22:38:00.000Z',
    host: 'shop.example',
    detection,
    context: { lang: detection.kind === 'unreadable' ? null : detection.lang, device: 'desktop' },
    versions: { catalogue: catalogue.version, rules: phrases.version },
  };
  const { issues } = v.safeParse(requestSchema, { type: 'keep-look', report });
  return (issues ?? []).map((issue) => `not accepted: ${v.getDotPath(issue)}: ${issue.message}`);
}

function inReading(detection: Exclude<Detection, { kind: 'unreadable' }>): string[] {
  const { offerings, closedLists } = detection.kind === 'offerings' ? detection : { offerings: [], closedLists: [] };
  const evidence = [...offerings, ...detection.mentions].flatMap((found) => found.evidence);
  const labels = [
    ...evidence.map(({ text }) => text),
    ...offerings.map(({ behind }) => behind),
    ...closedLists.map(({ label }) => label),
  ];
  const keys = offerings.map(({ method, saved }) => `${method} ${saved}`);
  return [
    ...offerings.filter((each) => each.evidence.length === 0).map(({ method }) => `${method}: without evidence`),
    ...[...offerings, ...detection.mentions]
      .filter(({ method }) => !ids.has(method))
      .map(({ method }) => `${method}: in no catalogue`),
    ...labels
      .filter((label) => label !== null && !isAllowed(label))
      .map((label) => `label that may not be kept: ${label}`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key}: twice`),
    ...offerings
      .map(({ position }) => position)
      .sort((a, b) => a - b)
      .flatMap((position, at) => (position === at + 1 ? [] : [`position ${position} in place ${at + 1}`])),
    ...offerings
      .filter(({ available, unavailableReason }) => available !== (unavailableReason === null))
      .map(({ method }) => `${method}: reason does not fit`),
    ...offerings
      .filter(
        ({ prominence, behind }) => behind !== null && !prominence.endsWith('step') && !prominence.endsWith('steps'),
      )
      .map(({ method }) => `${method}: behind something, yet in sight`),
  ];
}

/** Of a number in a known label only its place is kept. */
const isAllowed = (label: string) => allowLabel(label.replaceAll('#', '3'), { catalogue, phrases }) === label;

import type { TabStatus } from '../messaging/protocol';
import type { Detection } from '../model/detection';
import type { Evidence, Offering } from '../model/offering';
import type { RevealOffer } from '../reveal/outcome';
import type { ErrorCount } from './error-counts';
import type { CheckResult } from './self-test';

export interface DiagnosticFacts {
  /** Day of the report, in UTC. */
  readonly on: string;
  readonly extension: string;
  /** Name and major version: "Chromium 156". */
  readonly browser: string;
  readonly language: string;
  readonly access: 'all shops' | 'some shops' | 'on request';
  /** null where the database cannot be read. */
  readonly looks: { readonly kept: number; readonly damaged: number } | null;
  /** null without a page: opened from the dashboard. */
  readonly page: TabStatus | null;
  readonly offer: RevealOffer | null;
  readonly errors: readonly ErrorCount[];
  /** null: not run. */
  readonly checks: readonly CheckResult[] | null;
}

/**
 * What was read of a page and why, for a report of a mistake: English, whatever the
 * interface speaks. Made only of ids, codes, versions, days and labels of known words,
 * and of the shop's host where `namesShop`; no address, no moment, no id of a look.
 */
export function diagnosticText(facts: DiagnosticFacts, namesShop: boolean): string {
  const { page, errors, checks } = facts;
  return [
    `Ways to Pay ${facts.extension}, ${facts.browser}, ${facts.language}, ${facts.on}`,
    `access: ${facts.access}; looks kept: ${looksOf(facts)}`,
    '',
    ...(page ? pageLines(page, namesShop) : ['no page']),
    ...listLines(facts.offer),
    '',
    errors.length === 0 ? 'errors: none' : 'errors:',
    ...errors.map(({ place, kind, count, lastOn }) => `  ${place} ${kind} ${count}, last on ${lastOn}`),
    checks === null ? 'self-test: not run' : 'self-test:',
    ...(checks ?? []).map(({ check, isOk, kind }) => `  ${check}: ${isOk ? 'ok' : `failed (${kind})`}`),
    '',
  ].join('\n');
}

function looksOf({ looks }: DiagnosticFacts): string {
  if (looks === null) return 'cannot be read';
  return looks.damaged === 0 ? String(looks.kept) : `${looks.kept}, ${looks.damaged} of them damaged`;
}

function pageLines(
  { host, shop, access, report, kept, reading, attribution }: TabStatus,
  namesShop: boolean,
): string[] {
  const name = namesShop ? `${shop ?? 'no shop'} (${host ?? 'no host'})` : 'a shop';
  const keptAs = kept === null ? 'no answer yet' : kept.kept ? 'yes' : kept.reason;
  const state = `page: ${name}; access: ${access}; reading: ${reading}`;
  if (!report) return [state, 'nothing read'];
  const { detection, versions, context, claims = [] } = report;
  return [
    `${state}; kept: ${keptAs}${attribution ? `; shop by ${attribution.basis}, ${attribution.confidence}` : ''}`,
    `catalogue ${versions.catalogue}, rules ${versions.rules}, ${context.device}`,
    ...detectionLines(detection),
    ...claims.map(({ method, basis, evidence }) => `claim ${method} by ${basis}${whyOf(evidence)}`),
  ];
}

function detectionLines(detection: Detection): string[] {
  if (detection.kind === 'unreadable') return [`unreadable: ${detection.reason}`];
  const { pageKind, platform, provider, lang, mentions } = detection;
  const about = `${detection.kind}; ${pageKind}; platform ${platform ?? 'unknown'}; provider ${provider ?? 'unknown'}; ${lang ?? 'no language'}`;
  const mentioned = mentions.map(({ method, evidence }) => `mention ${method}${whyOf(evidence)}`);
  if (detection.kind === 'not-checkout') return [about, ...mentioned];
  const { completeness, truncated, unnamed, framesUnread, offerings } = detection;
  return [
    about,
    `${completeness}; truncated ${truncated}; rows without a known name ${unnamed}; frames unread ${framesUnread.length}`,
    ...offerings.map(offeringLine),
    ...mentioned,
  ];
}

function offeringLine(offering: Offering): string {
  const { position, method, prominence, behind, saved, available, unavailableReason, networks, doors, fee } = offering;
  const words = [
    `${position}. ${method}${saved ? ' (saved)' : ''} ${prominence}`,
    behind === null ? '' : ` behind "${behind}"`,
    available ? '' : ` unavailable: ${unavailableReason ?? 'unstated'}`,
    networks.length > 0 ? ` networks ${networks.join(' ')}` : '',
    doors.length > 0 ? ` doors ${doors.join(' ')}` : '',
    fee === null ? '' : ` ${fee.kind} ${fee.text}`,
    ` ${offering.confidence.toFixed(2)}`,
  ];
  return `${words.join('')}${whyOf(offering.evidence)}`;
}

const whyOf = (evidence: readonly Evidence[]): string =>
  evidence.map(({ kind, state, text }) => `\n     ${kind} ${state}${text === null ? '' : ` "${text}"`}`).join('');

function listLines(offer: RevealOffer | null): string[] {
  if (!offer) return [];
  return offer.lists.map(
    ({ label, refused }) => `closed list "${label ?? '(label not kept)'}": ${refused ?? 'may be looked behind'}`,
  );
}

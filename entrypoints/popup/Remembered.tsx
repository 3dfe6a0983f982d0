import { useMemo, useState } from 'preact/hooks';
import { LookCorrections } from '../../components/corrections/LookCorrections';
import { RowMore } from '../../components/corrections/RowMore';
import { AtHand } from '../../components/memory/AtHand';
import { ClaimList } from '../../components/memory/ClaimList';
import type { MemoryState } from '../../components/memory/memory-state';
import { ReportList } from '../../components/memory/ReportList';
import { resultText } from '../../components/memory/result-text';
import { ShopEvents } from '../../components/memory/ShopEvents';
import type { PopupState } from '../../components/popup/popup-state';
import { useMethodNames } from '../../components/use-method-names';
import { useWords } from '../../components/words';
import { isHostedCashier } from '../../utils/attribution/is-hosted-cashier';
import { reportStanding } from '../../utils/history/report-standing';
import { shopHistory } from '../../utils/history/shop-history';
import type { Offering } from '../../utils/model/offering';
import { reportsOf } from '../../utils/reports/reports';
import { marked } from '../../utils/settings/marked';
import { changeSettings } from '../../utils/settings/stored-settings';
import { correct, fileUnderShop, undoCorrection } from './actions';
import { StudyGap } from './StudyGap';

export interface RememberedProps {
  readonly state: PopupState;
  readonly memory: MemoryState;
  readonly onMissing: () => void;
}

/** What is remembered of the tab's shop, and what can be said and done about it; loaded after the first view. */
export function Remembered({ state, memory, onMissing }: RememberedProps) {
  const words = useWords();
  const nameOf = useMethodNames();
  const [hasCopied, setHasCopied] = useState(false);
  const { report = null } = state.status.value ?? {};
  const shop = state.shop.value;
  const isHosted = isHostedCashier(state.status.value);
  const looks = state.looks.value;
  const settings = memory.settings.value;
  const lookId = memory.lookId.value;
  const found = report?.detection.kind === 'offerings' ? report.detection : null;
  const events = useMemo(() => shopHistory(looks ?? []).events, [looks]);
  const reports = shop === null ? [] : reportsOf(shop);
  const ofLook = memory.corrections.value.filter(
    ({ verdict }) => verdict === 'missing' || (verdict === 'wrong-shop' && !isHosted),
  );

  const onCopy = async () => {
    if (!report || !found) return;
    await navigator.clipboard.writeText(resultText(shop ?? report.host, report.observedAt, found, words, nameOf));
    setHasCopied(true);
  };
  const onPause = (isPaused: boolean) =>
    changeSettings(({ pausedShops }) => ({ pausedShops: marked(pausedShops, shop, isPaused) }));
  const onPrivate = (isPrivate: boolean) =>
    changeSettings(({ privateShops }) => ({ privateShops: marked(privateShops, shop, isPrivate) }));

  return (
    <>
      <ShopEvents events={events} />
      <ClaimList looks={looks ?? []} />
      <ReportList reports={reports.map((one) => ({ report: one, standing: reportStanding(one, looks ?? []) }))} />
      {lookId !== null && found && (
        <LookCorrections
          corrections={ofLook}
          onMissing={onMissing}
          {...(!isHosted && { onWrongShop: (typed) => void fileUnderShop(lookId, typed) })}
          onUndo={(correction) => void undoCorrection(correction)}
        />
      )}
      {lookId !== null && <StudyGap look={lookId} settings={settings} />}
      <AtHand
        isPaused={shop !== null && (settings?.pausedShops.includes(shop) ?? false)}
        hasCopied={hasCopied}
        {...(found && { onCopy: () => void onCopy() })}
        isPrivate={shop !== null && (settings?.privateShops.includes(shop) ?? false)}
        {...(shop !== null &&
          settings && {
            onPause: (isPaused) => void onPause(isPaused),
            onPrivate: (isPrivate) => void onPrivate(isPrivate),
          })}
      />
    </>
  );
}

export interface RowProps {
  readonly offering: Offering;
  readonly memory: MemoryState;
  readonly onScrollTo?: () => void;
}

export function Row({ offering, memory, onScrollTo }: RowProps) {
  const lookId = memory.lookId.value;
  const isOfRow = ({ method, verdict }: { method: string | null; verdict: string }) =>
    method === offering.method && verdict !== 'missing';
  return (
    <RowMore
      offering={offering}
      correction={memory.corrections.value.find(isOfRow)}
      onUndo={(correction) => void undoCorrection(correction)}
      {...(lookId !== null && {
        onNotOffered: () => void correct(lookId, 'not-offered', { method: offering.method }),
      })}
      {...(onScrollTo && { onScrollTo })}
    />
  );
}

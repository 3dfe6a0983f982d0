import { useCallback, useEffect, useState } from 'preact/hooks';
import '../../components/styles/diagnostics.css';
import { DiagnosticsScreen } from '../../components/diagnostics/DiagnosticsScreen';
import { useWords } from '../../components/words';
import { clearErrorCounts } from '../../utils/diagnostics/count-error';
import { diagnosticText } from '../../utils/diagnostics/diagnostic-text';
import { gatherFacts } from '../../utils/diagnostics/gather-facts';
import { selfChecks } from '../../utils/diagnostics/self-checks';
import { type CheckResult, selfTest } from '../../utils/diagnostics/self-test';
import type { TabStatus } from '../../utils/messaging/protocol';
import type { RevealOffer } from '../../utils/reveal/outcome';

export interface DiagnosticsProps {
  /** null without a page. */
  readonly page: TabStatus | null;
  readonly offer: RevealOffer | null;
}

/** What was read and why, error counts and the self-test: in the popup's menu and in the dashboard's settings. */
export function Diagnostics({ page, offer }: DiagnosticsProps) {
  const { language } = useWords();
  const [facts, setFacts] = useState<Awaited<ReturnType<typeof gatherFacts>> | null>(null);
  const [checks, setChecks] = useState<readonly CheckResult[] | null>(null);
  const [isTesting, setTesting] = useState(false);
  const [namesShop, setNamesShop] = useState(true);
  const gather = useCallback(() => {
    gatherFacts().then(setFacts, (error) => console.error('Ways to Pay: no diagnostics', error));
  }, []);
  useEffect(gather, [gather]);

  return (
    <DiagnosticsScreen
      text={facts && diagnosticText({ ...facts, language, page, offer, checks }, namesShop)}
      hasPage={page !== null}
      namesShop={namesShop}
      errors={facts?.errors ?? []}
      checks={checks}
      isTesting={isTesting}
      onNameShop={setNamesShop}
      onTest={async () => {
        setTesting(true);
        setChecks(await selfTest(selfChecks));
        setTesting(false);
      }}
      onClearErrors={() => void clearErrorCounts().then(gather)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

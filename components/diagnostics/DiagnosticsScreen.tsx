import { useState } from 'preact/hooks';
import type { ErrorCount } from '../../utils/diagnostics/error-counts';
import type { CheckResult } from '../../utils/diagnostics/self-test';
import { useWords } from '../words';

export interface DiagnosticsScreenProps {
  /** What may be copied, in English; null while it is being put together. */
  readonly text: string | null;
  /** Whether a page stands behind it; without one there is nothing that was read. */
  readonly hasPage: boolean;
  readonly namesShop: boolean;
  readonly errors: readonly ErrorCount[];
  /** null: not run yet. */
  readonly checks: readonly CheckResult[] | null;
  readonly isTesting: boolean;
  readonly onNameShop: (names: boolean) => void;
  readonly onTest: () => void;
  readonly onClearErrors: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** For reporting a mistake: what was read and why, what failed so far, and whether all parts work. */
export function DiagnosticsScreen(props: DiagnosticsScreenProps) {
  const { t } = useWords();
  return (
    <div class="diagnostics">
      <p>{t('diagnostics.text')}</p>
      <SelfTest {...props} />
      <Errors {...props} />
      <Report {...props} />
    </div>
  );
}

function SelfTest({ checks, isTesting, onTest }: DiagnosticsScreenProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="self-test">
      <h2 id="self-test">{t('diagnostics.test.title')}</h2>
      <div role="status">
        {checks && (
          <ul data-testid="self-test" data-failed={checks.filter(({ isOk }) => !isOk).length}>
            {checks.map(({ check, isOk }) => (
              <li key={check} class="line">
                <span>{t(`check.${check}`)}</span>
                <span class={isOk ? 'passed' : 'failed'}>{t(isOk ? 'diagnostics.ok' : 'diagnostics.not-ok')}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" class="button" aria-disabled={isTesting} onClick={() => isTesting || onTest()}>
        {t(isTesting ? 'diagnostics.testing' : 'diagnostics.test')}
      </button>
    </section>
  );
}

function Errors({ errors, onClearErrors }: DiagnosticsScreenProps) {
  const { t, date } = useWords();
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">{t('diagnostics.errors.title')}</h2>
      {errors.length === 0 ? (
        <p class="hint">{t('diagnostics.errors.none')}</p>
      ) : (
        <>
          <ul data-testid="errors">
            {errors.map(({ place, kind, count, lastOn }) => (
              <li key={`${place} ${kind}`}>
                <bdi>
                  {place} {kind}
                </bdi>
                <span class="hint"> {t('diagnostics.errors.count', { count, day: date(lastOn) })}</span>
              </li>
            ))}
          </ul>
          <button type="button" class="link" onClick={onClearErrors}>
            {t('diagnostics.errors.clear')}
          </button>
        </>
      )}
    </section>
  );
}

function Report({ text, hasPage, namesShop, onNameShop, onCopy }: DiagnosticsScreenProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t('diagnostics.report.title')}</h2>
      <p class="hint">{t(hasPage ? 'diagnostics.report.text' : 'diagnostics.report.no-page')}</p>
      {hasPage && (
        <label class="check">
          <input type="checkbox" checked={namesShop} onChange={(event) => onNameShop(event.currentTarget.checked)} />{' '}
          {t('diagnostics.name-shop')}
        </label>
      )}
      {text !== null && (
        <>
          <textarea
            readOnly
            rows={14}
            value={text}
            aria-labelledby="report"
            dir="ltr"
            lang="en"
            data-testid="diagnostics"
          />
          <button type="button" class="button" onClick={() => void onCopy(text).then(() => setCopied(text))}>
            {t('action.copy')}
          </button>
          <span role="status">{copied === text && ` ${t('diagnostics.copied')}`}</span>
        </>
      )}
    </section>
  );
}

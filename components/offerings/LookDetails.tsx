import type { ComponentChildren } from 'preact';
import type { ClosedList } from '../../utils/model/detection';
import type { Offered } from '../popup/popup-view';
import { StateMessage } from '../StateMessage';
import { useWords } from '../words';
import { FoundSummary } from './FoundSummary';
import { OfferingGroups } from './OfferingGroups';
import { ReadingNotes } from './ReadingNotes';

export interface LookDetailsProps {
  readonly detection: Offered;
  readonly actionFor?: (list: ClosedList) => ComponentChildren;
}

/** Everything one look found: summary, offerings by prominence, and what stayed unread. */
export function LookDetails({ detection, actionFor }: LookDetailsProps) {
  const { t } = useWords();
  const { offerings, completeness, lang } = detection;
  return (
    <>
      {offerings.length > 0 ? (
        <FoundSummary detection={detection} />
      ) : (
        <StateMessage
          state="none"
          title={t('state.none.title')}
          texts={[t(completeness === 'complete' ? 'state.none.text' : 'state.none.partial')]}
        />
      )}
      <OfferingGroups offerings={offerings} pageLanguage={lang} />
      <ReadingNotes detection={detection} {...(actionFor && { actionFor })} />
    </>
  );
}

import { useContext } from 'preact/hooks';
import { nameIn } from '../../utils/i18n/name-in';
import type { Offering } from '../../utils/model/offering';
import { RowExtrasContext } from '../row-extras';
import { useWords } from '../words';
import { Chip } from './Chip';
import { MethodIcon } from './MethodIcon';
import { NetworkChips } from './NetworkChips';

export interface MethodRowProps {
  readonly offering: Offering;
  /** BCP 47 tag of the page, so that the name met there stands beside the reader's. */
  readonly pageLanguage: string | null;
}

export function MethodRow({ offering, pageLanguage }: MethodRowProps) {
  const { t, language, methodOf } = useWords();
  const extras = useContext(RowExtrasContext);
  const method = methodOf(offering.method);
  const { name, native, nativeLanguage } = method
    ? nameIn(method, language, pageLanguage)
    : { name: offering.method, native: null, nativeLanguage: null };
  return (
    <li
      class="method-row"
      data-testid="method-row"
      data-method={offering.method}
      data-prominence={offering.prominence}
      data-available={offering.available}
    >
      <MethodIcon name={name} family={method?.family ?? null} />
      <div class="method-words">
        <p class="method-name">
          <bdi>{name}</bdi>{' '}
          {native !== null && (
            <bdi class="method-native" lang={nativeLanguage ?? undefined}>
              {native}
            </bdi>
          )}
        </p>
        <MethodFacts offering={offering} />
        <NetworkChips label={t('method.networks')} networks={offering.networks} />
        {extras?.(offering)}
      </div>
    </li>
  );
}

function MethodFacts({ offering }: { readonly offering: Offering }) {
  const { t } = useWords();
  const { available, unavailableReason, prominence, saved, fee, doors } = offering;
  if (available && !saved && !fee && doors.length === 0) return null;
  return (
    <p class="chips">
      {!available && <Chip tone="warn">{t(`unavailable.${unavailableReason ?? 'unstated'}`)}</Chip>}
      {!available && <Chip tone="quiet">{t(`prominence.${prominence}`)}</Chip>}
      {saved && <Chip tone="good">{t('method.saved')}</Chip>}
      {fee && <Chip tone={fee.kind === 'fee' ? 'warn' : 'good'}>{t(`method.${fee.kind}`, { text: fee.text })}</Chip>}
      {doors.map((door) => (
        <Chip key={door}>{t(`door.${door}`)}</Chip>
      ))}
    </p>
  );
}

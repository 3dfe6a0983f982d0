import { amountBands, type Context } from '../../utils/model/observation';
import { regions } from '../../utils/settings/regions';
import { useWords } from '../words';
import { Choice, type ChoiceOption } from './Choice';

/** Conditions of a look that the shopper sets once; no page tells them. */
export const setConditions = ['market', 'signedIn', 'currency', 'amountBand'] as const;
export type SetCondition = (typeof setConditions)[number];
export type Conditions = Pick<Context, SetCondition>;

export interface ConditionChoicesProps {
  readonly conditions: Conditions;
  /** Those that are asked for. */
  readonly asked: readonly SetCondition[];
  readonly onChange: (change: Partial<Conditions>) => void;
}

export function ConditionChoices({ conditions, asked, onChange }: ConditionChoicesProps) {
  const { t, language } = useWords();
  const unset: ChoiceOption = { value: '', label: t('settings.unset') };
  const choices = {
    market: () => (
      <Choice
        label={t('settings.market')}
        value={conditions.market ?? ''}
        options={[unset, ...namedCodes(regions, 'region', language)]}
        onChange={(market) => onChange({ market: market || null })}
      />
    ),
    signedIn: () => (
      <Choice
        label={t('settings.signed-in')}
        value={conditions.signedIn === null ? '' : conditions.signedIn ? 'yes' : 'no'}
        options={[unset, { value: 'yes', label: t('settings.yes') }, { value: 'no', label: t('settings.no') }]}
        onChange={(answer) => onChange({ signedIn: answer === '' ? null : answer === 'yes' })}
      />
    ),
    currency: () => (
      <Choice
        label={t('settings.currency')}
        value={conditions.currency ?? ''}
        options={[unset, ...namedCodes(Intl.supportedValuesOf('currency'), 'currency', language)]}
        onChange={(currency) => onChange({ currency: currency || null })}
      />
    ),
    amountBand: () => (
      <Choice
        label={t('settings.amount')}
        value={conditions.amountBand ?? ''}
        options={[unset, ...amountBands.map((value) => ({ value, label: value }))]}
        onChange={(band) => onChange({ amountBand: amountBands.find((one) => one === band) ?? null })}
      />
    ),
  };
  return (
    <>
      {setConditions
        .filter((condition) => asked.includes(condition))
        .map((condition) => (
          <div key={condition}>{choices[condition]()}</div>
        ))}
    </>
  );
}

/** Codes with their names in the reader's language, in its order. */
function namedCodes(codes: readonly string[], type: 'region' | 'currency', language: string): ChoiceOption[] {
  const names = new Intl.DisplayNames(language, { type });
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

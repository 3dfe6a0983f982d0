import { noticeKinds, type Settings } from '../../utils/settings/settings';
import { useWords } from '../words';
import { Choice, type ChoiceOption } from './Choice';
import { ConditionChoices, setConditions } from './ConditionChoices';

export interface SettingsScreenProps {
  readonly settings: Settings;
  /** Tags of the languages there are. */
  readonly languages: readonly string[];
  /** False where the browser gives extensions no notifications. */
  readonly canNotify: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
}

const days = [30, 90, 365, 730];

/** What is set once: conditions that looks are kept with, language, notices, and how long looks are kept. */
export function SettingsScreen({ settings, languages, canNotify, onChange }: SettingsScreenProps) {
  const { t, number } = useWords();
  return (
    <div class="settings">
      <fieldset>
        <legend>{t('settings.conditions')}</legend>
        <p class="hint">{t('settings.conditions.text')}</p>
        <ConditionChoices conditions={settings} asked={setConditions} onChange={onChange} />
      </fieldset>
      <fieldset>
        <legend>{t('settings.extension')}</legend>
        <a class="link" href="welcome.html" target="_blank" rel="noreferrer">
          {t('settings.access')}
        </a>
        <p class="hint">{t('settings.access.text')}</p>
        <Choice
          label={t('settings.language')}
          value={settings.language ?? ''}
          options={[{ value: '', label: t('settings.language.browser') }, ...ownNames(languages)]}
          onChange={(tag) => onChange({ language: tag || null })}
        />
        <Choice
          label={t('settings.notices')}
          value={settings.notices}
          options={noticeKinds
            .filter((kind) => canNotify || kind !== 'system')
            .map((value) => ({ value, label: t(`notices.${value}`) }))}
          onChange={(notices) => onChange({ notices: noticeKinds.find((one) => one === notices) ?? 'off' })}
        />
        <Choice
          label={t('settings.retention')}
          value={String(settings.retentionDays ?? '')}
          options={[
            { value: '', label: t('retention.forever') },
            ...days.map((value) => ({
              value: String(value),
              label: t('retention.days', { count: value, days: number(value) }),
            })),
          ]}
          onChange={(value) => onChange({ retentionDays: value === '' ? null : Number(value) })}
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={settings.hearsRequests}
            onChange={(event) => onChange({ hearsRequests: event.currentTarget.checked })}
          />
          {t('settings.requests')}
        </label>
        <p class="hint">{t('settings.requests.text')}</p>
      </fieldset>
      {settings.pausedShops.length > 0 && (
        <fieldset>
          <legend>{t('settings.paused')}</legend>
          <ul>
            {settings.pausedShops.map((shop) => (
              <li key={shop} class="line">
                <bdi>{shop}</bdi>
                <button
                  type="button"
                  class="link"
                  aria-label={t('pause.resume', { shop })}
                  onClick={() => onChange({ pausedShops: settings.pausedShops.filter((one) => one !== shop) })}
                >
                  {t('pause.resume.short')}
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </div>
  );
}

/** Each language by its own name: who cannot read the language that is set must still find theirs. */
function ownNames(languages: readonly string[]): ChoiceOption[] {
  return languages
    .map((value) => ({ value, label: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

import { useEffect, useState } from 'preact/hooks';
import { ConditionChoices, setConditions } from '../../components/settings/ConditionChoices';
import { useWords } from '../../components/words';
import { defaultSettings, type Settings } from '../../utils/settings/settings';
import { changeSettings } from '../../utils/settings/stored-settings';
import { completeLook, type StudyGap as Gap } from '../../utils/storage/study-gap';
import { watchStudyGap } from '../../utils/storage/watch';

export interface StudyGapProps {
  /** Id of the look on screen. */
  readonly look: string;
  readonly settings: Settings | null;
}

/** Asks for what the study requires and the look was kept without; the answer holds for this look and those to come. */
export function StudyGap({ look, settings }: StudyGapProps) {
  const { t } = useWords();
  const [gap, setGap] = useState<Gap | null>(null);
  useEffect(
    () => watchStudyGap(look, setGap, (error) => console.error('Ways to Pay: the study cannot be read', error)),
    [look],
  );
  const asked = setConditions.filter((condition) => gap?.missing.includes(condition));
  if (!gap || asked.length === 0) return null;
  return (
    <section class="study-gap" data-testid="study-gap">
      <h2>{t('study.missing', { study: gap.study })}</h2>
      <ConditionChoices
        conditions={settings ?? defaultSettings}
        asked={asked}
        onChange={async (change) => {
          await changeSettings(() => change);
          await completeLook(look, change);
        }}
      />
    </section>
  );
}

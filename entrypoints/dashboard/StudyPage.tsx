import { useEffect, useState } from 'preact/hooks';
import { StudyScreen, type Verdict } from '../../components/dashboard/StudyScreen';
import type { Correction, Observation } from '../../utils/model/observation';
import type { Study } from '../../utils/model/study';
import { allCorrections, looksOfStudies } from '../../utils/storage/all-looks';
import { keepCorrection } from '../../utils/storage/corrections';
import { keepStudy, removeStudy, studies } from '../../utils/storage/studies';

interface Facts {
  readonly studies: readonly Study[];
  readonly looks: readonly Observation[];
  readonly corrections: readonly Correction[];
}

export function StudyPage({ shops }: { readonly shops: readonly string[] }) {
  const [facts, setFacts] = useState<Facts>({ studies: [], looks: [], corrections: [] });
  const read = async () =>
    setFacts({ studies: await studies(), looks: await looksOfStudies(), corrections: await allCorrections() });
  useEffect(() => void read(), []);
  const now = () => new Date().toISOString();
  return (
    <StudyScreen
      {...facts}
      visited={new Set(shops)}
      onKeep={(study) => keepStudy(study).then(read)}
      onDelete={(id) => removeStudy(id).then(read)}
      onAgree={(study) => keepStudy({ ...study, consentedAt: now() }).then(read)}
      onVerdict={(verdict: Verdict) => keepCorrection({ ...verdict, id: crypto.randomUUID(), at: now() }).then(read)}
    />
  );
}

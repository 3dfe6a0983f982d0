import type { Offering } from '../../utils/model/offering';
import { useWords } from '../words';
import { groupOfferings, type OfferingGroup } from './group-offerings';
import { MethodRow } from './MethodRow';

export interface OfferingGroupsProps {
  readonly offerings: readonly Offering[];
  readonly pageLanguage: string | null;
}

export function OfferingGroups({ offerings, pageLanguage }: OfferingGroupsProps) {
  return (
    <>
      {groupOfferings(offerings).map((group) => (
        <Group key={`${group.kind} ${group.behind}`} group={group} pageLanguage={pageLanguage} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: OfferingGroup;
  readonly pageLanguage: string | null;
}

function Group({ group, pageLanguage }: GroupProps) {
  const { t } = useWords();
  const { kind, behind, offerings } = group;
  const isBehind = behind !== null && (kind === 'one-step' || kind === 'two-steps');
  return (
    <section class="group" data-kind={kind}>
      <h2>{isBehind ? t(`group.${kind}.label`, { label: behind }) : t(`group.${kind}`)}</h2>
      <ul class="rows">
        {offerings.map((offering) => (
          <MethodRow key={`${offering.method} ${offering.saved}`} offering={offering} pageLanguage={pageLanguage} />
        ))}
      </ul>
    </section>
  );
}

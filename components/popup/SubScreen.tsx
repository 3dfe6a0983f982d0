import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words';

export interface SubScreenProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** A screen in place of the look, with the way back; whoever comes here by keyboard or ear starts at its title. */
export function SubScreen({ title, onBack, children }: SubScreenProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="popup" data-view="sub-screen">
      <header class="top">
        <div class="top-words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        <button type="button" class="button" onClick={onBack}>
          {t('action.back')}
        </button>
      </header>
      <main class="sub-screen">{children}</main>
    </div>
  );
}

import { useWords } from '../words';

export const screens = ['wallets', 'shops', 'settings', 'diagnostics'] as const;
export type Screen = (typeof screens)[number];

export interface PopupMenuProps {
  readonly onOpen: (screen: Screen) => void;
  /** Absent where the browser has no side panel, and in the panel itself. */
  readonly onOpenPanel?: () => void;
}

/** Everything else is one press away from here. */
export function PopupMenu({ onOpen, onOpenPanel }: PopupMenuProps) {
  const { t } = useWords();
  return (
    <nav class="menu" aria-label={t('menu.label')}>
      {screens.map((screen) => (
        <button key={screen} type="button" class="link" onClick={() => onOpen(screen)}>
          {t(`menu.${screen}`)}
        </button>
      ))}
      {onOpenPanel && (
        <button type="button" class="link" onClick={onOpenPanel}>
          {t('menu.panel')}
        </button>
      )}
    </nav>
  );
}

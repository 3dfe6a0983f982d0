import { useState } from 'preact/hooks';
import { useWords } from '../words';

export interface ShopFormProps {
  /** As typed: a domain, an address, `app:…` or `place:…`. */
  readonly onShop: (typed: string) => void;
}

/** Asks for the right shop of a look. */
export function ShopForm({ onShop }: ShopFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const isShop = /^(?:(?:app|place):\S+|\S+\.\S+)$/.test(typed.trim());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isShop) onShop(typed);
      }}
    >
      <label class="field">
        {t('correct.shop')}
        <input autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button" aria-disabled={!isShop}>
        {t('correct.save')}
      </button>
    </form>
  );
}

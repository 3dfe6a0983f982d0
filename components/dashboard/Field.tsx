import type { ComponentChildren } from 'preact';

export interface FieldProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A control under its name. */
export function Field({ label, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

export interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <Field label={label}>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'search';
  readonly onChange: (value: string) => void;
}

export function Text({ label, value, type = 'text', onChange }: TextProps) {
  return <Field label={label}>{inputOf(type, value, onChange)}</Field>;
}

export function LongText({ label, value, onChange }: Omit<TextProps, 'type'>) {
  return (
    <Field label={label}>
      <textarea rows={3} value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </Field>
  );
}

export interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

/** One element a kind: their types differ in what else they may have. */
function inputOf(type: NonNullable<TextProps['type']>, value: string, onChange: (value: string) => void) {
  const onInput = (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value);
  if (type === 'date') return <input type="date" value={value} onInput={onInput} />;
  if (type === 'datetime-local') return <input type="datetime-local" value={value} onInput={onInput} />;
  if (type === 'search') return <input type="search" value={value} onInput={onInput} />;
  return <input type="text" value={value} onInput={onInput} />;
}

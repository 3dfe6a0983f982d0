import type { ComponentChildren } from 'preact';

export interface StateMessageProps {
  readonly title: string;
  /** One sentence each: what is so, then what to do next. */
  readonly texts: readonly string[];
  /** Stands for the kind of state in tests and styles. */
  readonly state: string;
  /** Buttons that help from here. */
  readonly children?: ComponentChildren;
}

/** A screen that has no list to show says why, and what to do next. */
export function StateMessage({ title, texts, state, children }: StateMessageProps) {
  return (
    <section class="state" data-testid="state" data-state={state}>
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children && <div class="actions">{children}</div>}
    </section>
  );
}

import type { ComponentChildren } from 'preact';

export interface ChipProps {
  /** Look only: the words say all of it. */
  readonly tone?: 'plain' | 'good' | 'warn' | 'quiet';
  readonly children: ComponentChildren;
}

export function Chip({ tone = 'plain', children }: ChipProps) {
  return (
    <span class="chip" data-tone={tone}>
      {children}
    </span>
  );
}

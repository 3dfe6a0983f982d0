import { buildScript } from '../build-script';

/** The detector, its catalogue and phrases as one script that defines `waysToPay` in the world it runs in; built once. */
export function buildReader(): Promise<string> {
  built ??= buildScript('scripts/observe/in-page.ts', false);
  return built;
}

let built: Promise<string> | undefined;

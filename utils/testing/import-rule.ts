import path from 'node:path';
import { parseAst } from 'vite';

/** Folders and files of `utils/` that must run anywhere: in a page, in Node, in a test. */
export const pureParts = [
  'model',
  'catalogue',
  'page',
  'detection',
  'reveal/plan.ts',
  'sites',
  'history',
  'once.ts',
  'remember.ts',
] as const;

/**
 * What a pure source does that it may not: import anything impure, read a clock,
 * or reach for a global where a parameter should come in. One sentence each,
 * `file` being its path inside `utils/`.
 */
export function violationsOf(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, scopes: readonly ReadonlySet<string>[]): void => {
    const line = () => source.slice(0, node.start).split('\n').length;
    const module = importedModule(node);
    if (module !== undefined && !isPureModule(file, module)) found.push(`${line()}: imports ${module}`);
    if (isClock(node, scopes)) found.push(`${line()}: reads the clock`);
    if (isFreeName(node, scopes, forbiddenGlobals)) found.push(`${line()}: reads the global ${node.name}`);
    const inner = isScope(node) ? [...scopes, namesBoundIn(node)] : scopes;
    for (const child of referencesIn(node)) visit(child, inner);
  };
  visit(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file) as unknown as Node, []);
  return found;
}

/** A node of the syntax tree, as far as this check looks at one. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const forbiddenModules =
  /^(?:wxt|webextension-polyfill|dexie|fake-indexeddb|preact|@preact|playwright|playwright-core|node:)/;

const forbiddenGlobals: ReadonlySet<string> = new Set(
  'chrome browser document window self globalThis navigator location localStorage sessionStorage indexedDB fetch performance setTimeout setInterval requestAnimationFrame requestIdleCallback process'.split(
    ' ',
  ),
);

function importedModule(node: Node): string | undefined {
  const isImport = /^(?:Import(?:Declaration|Expression)|Export(?:All|Named)Declaration|TSImportType)$/.test(node.type);
  const source = isImport ? (node.source as Node | null) : null;
  return typeof source?.value === 'string' ? source.value : undefined;
}

/** A pure file leans on pure files, and on packages that know nothing of browsers. */
function isPureModule(file: string, module: string): boolean {
  if (!module.startsWith('.')) return !forbiddenModules.test(module);
  const target = path.posix.join(path.posix.dirname(file), module).replace(/\.ts$/, '');
  return pureParts.some((part) => target === part.replace(/\.ts$/, '') || target.startsWith(`${part}/`));
}

function isClock(node: Node, scopes: readonly ReadonlySet<string>[]): boolean {
  if (node.type === 'MemberExpression') return isDate(node.object, scopes) && (node.property as Node).name === 'now';
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return isDate(node.callee, scopes) && (node.arguments as Node[]).length === 0;
}

function isDate(node: unknown, scopes: readonly ReadonlySet<string>[]): boolean {
  return isFreeName(node as Node, scopes, new Set(['Date']));
}

function isFreeName(node: Node, scopes: readonly ReadonlySet<string>[], names: ReadonlySet<string>): boolean {
  const name = node.type === 'Identifier' ? String(node.name) : '';
  return names.has(name) && !scopes.some((scope) => scope.has(name));
}

function isScope(node: Node): boolean {
  return node.type === 'Program' || isFunction(node);
}

function isFunction(node: Node): boolean {
  return /Function(?:Expression|Declaration)$/.test(node.type);
}

/** Parameters, variables, functions, classes and imports, those of inner functions not among them. */
function namesBoundIn(scope: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: Node): void => {
    if (pattern.type === 'Identifier') names.add(String(pattern.name));
    else for (const part of patternParts(pattern)) bind(part);
  };
  const collect = (node: Node): void => {
    if (node.type === 'VariableDeclarator' || /^(?:Function|Class)Declaration$/.test(node.type)) bindAll(node.id);
    if (node.type === 'CatchClause') bindAll(node.param);
    if (/^Import\w*Specifier$/.test(node.type)) bindAll(node.local);
    if (!isFunction(node)) for (const child of childrenOf(node)) collect(child);
  };
  const bindAll = (pattern: unknown): void => {
    if (isNode(pattern)) bind(pattern);
  };
  if (isFunction(scope)) for (const parameter of scope.params as Node[]) bind(parameter);
  for (const child of childrenOf(scope)) collect(child);
  return names;
}

function patternParts(pattern: Node): Node[] {
  switch (pattern.type) {
    case 'AssignmentPattern':
      return [pattern.left as Node];
    case 'Property':
      return [pattern.value as Node];
    case 'RestElement':
      return [pattern.argument as Node];
    case 'ObjectPattern':
      return pattern.properties as Node[];
    case 'ArrayPattern':
      return (pattern.elements as unknown[]).filter(isNode);
    default:
      return [];
  }
}

/** Children that are evaluated: no name of a property, no type, no name being declared or imported. */
function referencesIn(node: Node): Node[] {
  const skipped: readonly string[] = node.computed ? [] : ['property', 'key'];
  return Object.entries(node)
    .filter(([key]) => !skipped.includes(key) && !['local', 'imported', 'exported', 'label'].includes(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .filter((child) => !child.type.startsWith('TS') || isNode(child.expression) || child.type === 'TSImportType');
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

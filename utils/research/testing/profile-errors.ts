import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import dataPackage from './frictionless/data-package.json' with { type: 'json' };
import dataResource from './frictionless/data-resource.json' with { type: 'json' };
import tabularDataResource from './frictionless/tabular-data-resource.json' with { type: 'json' };

const ajv = addFormats(new Ajv({ strict: false, allErrors: true, logger: false }));
const compile = ({ $schema: _, ...schema }: { readonly $schema: string }) => ajv.compile(schema);
const profiles = {
  'data-package': compile(dataPackage),
  'data-resource': compile(dataResource),
  'tabular-data-resource': compile(tabularDataResource),
};

/** Where a descriptor breaks the profile it names, and each of its resources the one that names. */
export function profileErrors(descriptor: Described & { readonly resources: readonly Described[] }): string[] {
  return [descriptor, ...descriptor.resources].flatMap((described) => {
    const { name, profile } = described;
    const validate = profiles[profile as keyof typeof profiles];
    if (!validate) return [`${name}: no such profile ${profile}`];
    if (validate(described)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}${instancePath} ${message}`);
  });
}

interface Described {
  readonly name: string;
  readonly profile: string;
}

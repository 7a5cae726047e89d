import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { pathsEnding, textOf } from './published.ts';

interface Field { readonly name: string; readonly type: string; readonly constraints?: { readonly required: boolean } }
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly { readonly fields: string; readonly reference: { readonly resource: string; readonly fields: string } }[];
  };
}

const resources: readonly Resource[] = JSON.parse(textOf('data/datapackage.json')).resources;

function rowsOf(resource: string): readonly Readonly<Record<string, string>>[] {
  return parse(textOf(`data/${resource}.csv`), { columns: true });
}

const fits: Readonly<Record<string, RegExp>> = { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, boolean: /^(true|false)$/ };

describe('datapackage.json', () => {
  it('names each CSV file once', () => {
    expect(resources.map(({ path }) => `data/${path}`)).toEqual(pathsEnding('.csv'));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(JSON.parse(textOf('data/datapackage.json')).name).toMatch(/^[-a-z0-9._/]+$/);
  });
  it.each(resources.map((resource) => [resource.name, resource] as const))('%s: columns, types, keys and references hold', (name, { schema }) => {
    const rows = rowsOf(name);
    expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
    for (const field of schema.fields) {
      const cells = rows.map((row) => row[field.name] ?? '');
      expect(cells.filter((cell) => cell !== '' && !fits[field.type]?.test(cell)), field.name).toEqual([]);
      if (field.constraints?.required === true) expect(cells.filter((cell) => cell === ''), field.name).toEqual([]);
    }
    const keys = rows.map((row) => schema.primaryKey.map((key) => row[key]).join('\u0000'));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
      expect(rows.map((row) => row[fields]).filter((value) => value !== '' && !known.has(value)), fields).toEqual([]);
    }
  });
});

describe('CSVW metadata', () => {
  it.each(resources.map((resource) => [resource.name, resource] as const))('%s: says the same as the data package', (name, { schema }) => {
    const { tables } = JSON.parse(textOf(`data/${name}-metadata.json`));
    expect(tables[0].url).toBe(`${name}.csv`);
    expect(tables[0].tableSchema.columns.map((column: Field) => column.name)).toEqual(schema.fields.map((field) => field.name));
    expect(tables[0].tableSchema.primaryKey).toEqual(schema.primaryKey);
    const urls = new Set(tables.map((table: { url: string }) => table.url));
    for (const { reference } of tables[0].tableSchema.foreignKeys ?? []) expect(urls).toContain(reference.resource);
  });
});

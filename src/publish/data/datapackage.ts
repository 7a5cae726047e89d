import type { Report } from '../../model/kit.ts';
import type { Column, Table } from '../tables/table.ts';
import { tablesOf } from '../tables/tables.ts';

/** data/datapackage.json: the data files as a Frictionless data package (v1 profile), each with its Table Schema and keys. */
export const datapackage: Report = {
  id: 'datapackage',
  render: (results) => [{
    path: 'data/datapackage.json',
    text: `${JSON.stringify({
      profile: 'tabular-data-package',
      name: name(results.edition.id),
      title: results.edition.title,
      version: results.edition.id,
      description: `Survey ${results.edition.survey}, method ${results.edition.method.id} (${results.edition.method.hash}). Empty cells mean “not assessed”, never nought.`,
      resources: tablesOf(results).map(resource),
    }, null, 2)}\n`,
  }],
};

// The profile allows only these signs in a name.
function name(id: string): string {
  return `toptasks-${id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-')}`;
}

function resource(table: Table): unknown {
  return {
    profile: 'tabular-data-resource',
    name: table.id,
    path: `${table.id}.csv`,
    title: table.title,
    description: table.about,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\n', delimiter: ',', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(field),
      missingValues: [''],
      primaryKey: table.key,
      foreignKeys: table.columns.flatMap((column) => (column.of === undefined
        ? []
        : [{ fields: column.name, reference: { resource: column.of[0], fields: column.of[1] } }])),
    },
  };
}

function field(column: Column): unknown {
  return {
    name: column.name,
    type: column.type === 'list' ? 'string' : column.type,
    description: column.type === 'list' ? `${column.about} Several values have “;” between them.` : column.about,
    ...(column.required === true ? { constraints: { required: true } } : {}),
  };
}

import type { Report } from '../../model/kit.ts';
import type { Column, Table } from '../tables/table.ts';
import { tables, tablesOf } from '../tables/tables.ts';

/** data/<table>-metadata.json: the same files described as W3C's CSV on the Web. */
export const csvw: Report = {
  id: 'csvw',
  render: (results) => tablesOf(results).map((table) => ({ path: `data/${table.id}-metadata.json`, text: `${JSON.stringify(metadata(table), null, 2)}\n` })),
};

function metadata(table: Table): unknown {
  const foreign = table.columns.flatMap((column) => (column.of === undefined
    ? []
    : [{ columnReference: column.name, reference: { resource: `${column.of[0]}.csv`, columnReference: column.of[1] } }]));
  // A group, not a single table, because a foreign key may only name a table of the same group.
  const others = [...new Set(table.columns.flatMap((column) => (column.of === undefined ? [] : [column.of[0]])))];
  const own = { ...described(table), ...(foreign.length > 0 ? { tableSchema: { ...schema(table), foreignKeys: foreign } } : {}) };
  const named = tables.filter((other) => others.includes(other.id) && other.id !== table.id).map(described);
  return { '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], 'tables': [own, ...named] };
}

function described(table: Table): Record<string, unknown> {
  return { 'url': `${table.id}.csv`, 'dc:title': table.title, 'dc:description': table.about, 'tableSchema': schema(table) };
}

function schema(table: Table): Record<string, unknown> {
  return { columns: table.columns.map(column), primaryKey: table.key };
}

function column(each: Column): Record<string, unknown> {
  return {
    'name': each.name,
    'titles': each.name,
    'dc:description': each.about,
    'datatype': each.type === 'list' ? 'string' : each.type,
    ...(each.type === 'list' ? { separator: ';' } : {}),
    ...(each.required === true ? { required: true } : {}),
  };
}

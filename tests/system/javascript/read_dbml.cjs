// Reads DBML from standard input; prints what @dbml/core finds in it, and the SQL that it makes of it.
const { readFileSync } = require("node:fs");
const { ModelExporter, Parser } = require("@dbml/core");

const database = new Parser().parse(readFileSync(0, "utf8"), "dbmlv2");
const found = { tables: {}, refs: [], enums: {}, groups: {} };
for (const schema of database.schemas) {
  for (const table of schema.tables) {
    found.tables[`${schema.name}.${table.name}`] = table.fields.map((field) => field.name);
  }
  for (const ref of schema.refs) {
    found.refs.push([ref.name, ref.onDelete ?? null]);
  }
  for (const type of schema.enums) {
    found.enums[`${schema.name}.${type.name}`] = type.values.map((value) => value.name);
  }
  for (const group of schema.tableGroups) {
    found.groups[group.name] = group.tables.map((table) => table.name);
  }
}
found.sql = ModelExporter.export(database, "postgres", false);
process.stdout.write(JSON.stringify(found));

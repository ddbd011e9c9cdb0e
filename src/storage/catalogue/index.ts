// The door of storage/catalogue: the schema as the database's catalogue says it, written down and compared.
export { compareWithMade, type MadeComparison } from './made-schema.ts'
export {
  compareSchema,
  isSchemaRecorded,
  isSchemaWritten,
  noteSchemaChanged,
  readSchema,
  recordSchema,
  schemaFoundChanged,
  type SchemaComparison,
  type SchemaObject,
} from './recorded-schema.ts'
export { schemaDifferenceText, type SchemaDifference } from './schema-difference.ts'

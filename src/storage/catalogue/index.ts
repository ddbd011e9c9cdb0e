// The door of storage/catalogue: the schema as the database's catalogue says it, written down and compared.
export {
  compareSchema,
  isSchemaRecorded,
  isSchemaWritten,
  noteSchemaChanged,
  recordSchema,
  schemaFoundChanged,
  type SchemaComparison,
} from './recorded-schema.ts'
export { schemaDifferenceText, type SchemaDifference } from './schema-difference.ts'

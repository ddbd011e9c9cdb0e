// What a person has to decide about tables that the definitions no longer derive, and what tables say of themselves.
import { newCatalogue } from '#definition'

const english = {
  'column-not-derived':
    'Column {column} is no longer derived; dropping it loses its values. Put back into the definitions what it belongs to; or write by hand, in a migration of the roadmap, what becomes of it: renamed to what took its place, or dropped once nobody needs it.',
  'column-changes': 'Column {column} changes from “{before}” to “{after}”.',
  'table-not-derived':
    'Table {table} is no longer derived; dropping it loses its rows. Put back into the definitions what it belongs to; or write by hand, in a migration of the roadmap, what becomes of it: renamed to what took its place, or dropped once nobody needs it.',
  'records-of-register':
    'Records of the register “{register}”, as they are now. What they were stands in record_version.',
  'rows-below': 'Rows “{child}” below the records of the register “{register}”.',
  'sensitive-beside': 'What is sensitive in the rows of {table}.',
  'every-version-sensitive':
    'What is sensitive in every version of every record, append-only, as it was written with it.',
  'every-version':
    'Every version of every record: who, when, why, and the record as it then was. Append-only.',
  counted:
    'What records add up to, month by month. Kept in the transaction of the record; waymark rebuild makes it afresh.',
  'rolled-up':
    'The counts over all institutions and over every dimension that no indicator asks first. Kept with counted_observation.',
  'observations-of':
    'Observations of {roadmap}. A value is never overwritten: a later vintage stands beside it.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('storage-schema', english)

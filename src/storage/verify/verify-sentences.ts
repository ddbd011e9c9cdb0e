// What does not fit together in the log, the anchors and the data.
import { newCatalogue, spokenLanguage } from '#definition'

const english = {
  'line-of-the-anchors-in': 'Line {at} of the anchors in {where} is no anchor.',
  'the-anchor-of-in-does':
    'The anchor of {at} in {where} does not follow the one before it: anchors between them are missing, or it was changed.',
  'the-anchor-of-in-is': 'The anchor of {at} in {where} is signed by the key {key}, which is not known here.',
  'the-anchor-of-in-was':
    'The anchor of {at} in {where} was changed: its signature is not that of the key {key}.',
  'the-whole-of-is-missing': 'The whole of {name} is missing: {signed}.',
  'the-tail-of-was-cut': 'The tail of {name} was cut: it ends with entry {last}, and {signed}.',
  'in-entries-up-to-were':
    'In {name} entries up to {sequence} were written again: {signed}, which had another hash.',
  'the-anchor-of-stands-in': 'The anchor of {at} stands in the file and not in the database.',
  'the-count-of-its-records':
    'The count of {cell} {kept}; its records come to {counted} ({unlikeCount} such counts).',
  'in-entry-comes-after-entry':
    'In {chain} entry {sequence} comes after entry {before}: entries between them are missing.',
  'does-not-carry-the-hash': '{entry} does not carry the hash of the entry before it.',
  'was-changed-its-hash-is': '{entry} was changed: its hash is not that of what it says.',
  'the-chain-of-the-installation':
    'The chain of the installation is missing, or its entry that says since when changes are proved.',
  'has-an-earlier-time-than': '{entry} has an earlier time than the entry before it: the clock went back.',
  'the-month-of-of-is':
    'The month of {what} of {jurisdiction} is marked as {kept}; by the statements it is {follows}.',
  'sensitive-says-something-else':
    'What is sensitive in {record} is not what its newest version says, in: {columns}.',
  'sensitive-row-says-something-else':
    'What is sensitive in row {line} of {id} below {record} is not what its newest version says, in: {columns}.',
  'sensitive-split-otherwise':
    'Of version {version} of {record} the open text and the sensitive one are not what was written.',
  'erased-otherwise':
    'In version {version} of {record} something was erased, and its texts are not what remained of them then.',
  'erasures-done':
    'Sensitive answers were erased by two people (erasures: {erasures}, versions of records: {versions}). The log proves what remains.',
  'no-entry-of-speaks-of': 'No entry of {chain} speaks of {name} ({rows}).',
  'speaks-of-and-there-now':
    '{entry} speaks of {rows}, and there {value} {found} now: something was {value2}.',
  'was-changed-since-it-was': '{entry}: {which} was changed since it was written.',
  'entry-of-the-chain-of':
    'Entry {sequence} of the chain of the installation says that the rights of roles or persons had been changed from outside before {at}.',
  'entry-of-keepers-changed':
    'Entry {sequence} of the chain of the installation says that who keeps what had been changed from outside before {at}.',
  'the-observation-says-another-than': 'The observation {name} says another “{id}” than its codes.',
  'the-observation-of-is-wrongly':
    'The observation {name} of {vintage} is wrongly marked as superseded, or wrongly not.',
  'the-observation-is-wrongly-undone':
    'The observation {name} is wrongly marked as undone with its file, or wrongly not.',
  'the-observation-of-is-wrongly-withdrawn':
    'The observation {name} of {vintage} is wrongly marked as withdrawn, or wrongly not.',
  'there-are-versions-of-but': 'There are versions of {record}, but it is not in its table.',
  'there-is-but-no-version': 'There is {record}, but no version of it.',
  'the-versions-of-are-not': 'The versions of {record} are not all there, or it is not at its newest one.',
  'in-its-table-says-something':
    'In its table {record} says something else than its newest version: {columns}.',
  'in-row-of-below-its':
    'In row {line} of “{id}” below {record} its table says something else than its newest version: {columns}.',
  'a-version-of-a-record':
    'A version of a record of the register {id} of {jurisdiction} cannot be read: it was changed.',
  'entry-of-schema-changed':
    'Entry {sequence} of the chain of the installation says that the schema had been changed from outside before {at}: {about}',
  'schema-and-others': '{what} So are {count} more of the kind “{kind}”.',
  'schema-written-down':
    '{what} The audit log wrote it down as it is now: whoever changed it wrote that down as well.',
  'schema-print-not-compared':
    'This version of PostgreSQL may print expressions otherwise than the one that Waymark brings: conditions of policies, queries of views and the like were compared with the audit log alone.',
  'schema-of-another-version':
    'The schema was written down with PostgreSQL {before} and runs with {now}: expressions of policies, constraints and functions, which every version prints in its own way, were not compared. The next start of Waymark writes them down again.',
  'part-not-looked-at': 'Because of that it could not be looked at: {name}.',
  'login-acts-as-owner': 'The role {name} may act as {what}, who owns the tables: nothing holds it.',
  'login-acts': 'The login {name} is none of this installation and may act here, by {what}.',
  'login-passes': 'The login {name} passes policies: it has {what}.',
  'setting-dangerous':
    'For {name} it is set that {what}: by that triggers, policies or functions are passed.',
  'owner-foreign': 'The tables belong to {name}, who is none of this installation.{what}',
  'looks-otherwise':
    'What the number of {record} looks like is stored as {kept}; by its newest version it is {follows}.',
  'looks-like-nothing': 'nothing',
  'total-of-records-otherwise':
    'The total of records in the register {register} of {institution} in {jurisdiction} is kept as {kept}; there are {counted}.',
  'undecided-since':
    'It is said of {record} that nobody has decided whether it is another one twice, though it was kept since that is asked at once.',
  'stands-no-longer':
    '{record} of {jurisdiction} no longer stands in the source “{source}”, where the import {import} brought it and nobody took it out.',
  'definitions-row-missing': 'The table {table} lacks “{row}”, which follows from the definitions.',
  'definitions-row-strange': 'The table {table} holds “{row}”, which does not follow from the definitions.',
  'stands-in-source-unbrought':
    '{record} of {jurisdiction} is said to stand in the source “{source}”, but no import brought it.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('storage-verify', english, spokenLanguage)

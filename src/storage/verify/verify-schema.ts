// Whether the schema is as migrations left it: tables, functions, triggers, policies, grants, object by object.
import {
  compareSchema,
  compareWithMade,
  schemaDifferenceText,
  type SchemaDifference,
  type SchemaObject,
} from '../catalogue/index.ts'
import type { Database } from '../database/index.ts'
import { askBuiltInOnly, type AuditDifference } from './audit-difference.ts'
import { findForeignLogins, type ServerLogins } from './verify-logins.ts'
import { say as word } from './verify-sentences.ts'

const differenceOf = (what: string): AuditDifference => ({
  part: 'schema',
  chain: null,
  sequence: null,
  what,
})

/** The first of one kind, and how many others there are. */
function kindText([first, ...others]: readonly SchemaDifference[]): string[] {
  if (!first) return []
  const what = schemaDifferenceText(first)
  return [
    others.length === 0 ? what : word('schema-and-others', { what, count: others.length, kind: first.kind }),
  ]
}

/** The first difference of each kind of object, as sentences. */
const kindTexts = (differences: readonly SchemaDifference[]) =>
  [...Map.groupBy(differences, ({ kind }) => kind).values()].flatMap(kindText)

/**
 * What is otherwise than migrations make it, though the log wrote it down as it is: whoever changed it wrote it down, too.
 * What was named already is left out.
 */
async function findWrittenDown(
  tx: Database,
  made: readonly SchemaObject[],
  named: readonly SchemaDifference[],
): Promise<{ readonly texts: readonly string[]; readonly remarks: readonly string[] }> {
  const { differences, isPrintCompared } = await compareWithMade(tx, made)
  const isNamed = (one: SchemaDifference) =>
    named.some(({ kind, name }) => kind === one.kind && name === one.name)
  const texts = kindTexts(differences.filter((one) => !isNamed(one)))
  return {
    texts: texts.map((what) => word('schema-written-down', { what })),
    remarks: isPrintCompared ? [] : [word('schema-print-not-compared')],
  }
}

/** Outside of the database: the names of the logins, and what migrations make in an empty one. */
export interface SchemaQuestion {
  readonly logins?: ServerLogins | undefined
  /** The schema as migrations have just made it; without it the schema is compared with what the log wrote down alone. */
  readonly made?: readonly SchemaObject[] | undefined
}

/**
 * Compares the schema with what was written down when migrations changed it last, and with what they make elsewhere.
 * Gives the first difference of each kind of object, and what else lets somebody pass the policies.
 */
export async function verifySchema(
  tx: Database,
  { logins, made }: SchemaQuestion,
): Promise<{ readonly differences: readonly AuditDifference[]; readonly remarks: readonly string[] }> {
  const { differences, recordedWith, runsWith } = await compareSchema(tx)
  const { texts, remarks } = made ? await findWrittenDown(tx, made, differences) : { texts: [], remarks: [] }
  await askBuiltInOnly(tx)
  const foreign = await findForeignLogins(tx, logins)
  const isSame = recordedWith === runsWith
  return {
    differences: [...kindTexts(differences), ...texts, ...foreign].map(differenceOf),
    remarks: [
      ...remarks,
      ...(isSame ? [] : [word('schema-of-another-version', { before: recordedWith, now: runsWith })]),
    ],
  }
}

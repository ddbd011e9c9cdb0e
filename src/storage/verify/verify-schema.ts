// Whether the schema is as migrations left it: tables, functions, triggers, policies, grants, object by object.
import { compareSchema, schemaDifferenceText, type SchemaDifference } from '../catalogue/index.ts'
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

/**
 * Compares the schema with what was written down when migrations changed it last. Gives the first difference of each kind
 * of object, and what else lets somebody pass the policies.
 */
export async function verifySchema(
  tx: Database,
  logins: ServerLogins | undefined,
): Promise<{ readonly differences: readonly AuditDifference[]; readonly remarks: readonly string[] }> {
  const { differences, recordedWith, runsWith } = await compareSchema(tx)
  await askBuiltInOnly(tx)
  const kinds = [...Map.groupBy(differences, ({ kind }) => kind).values()]
  const foreign = await findForeignLogins(tx, logins)
  return {
    differences: [...kinds.flatMap(kindText), ...foreign].map(differenceOf),
    remarks:
      recordedWith === runsWith
        ? []
        : [word('schema-of-another-version', { before: recordedWith, now: runsWith })],
  }
}

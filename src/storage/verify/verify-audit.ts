// Verifies the audit log: the chains, what was signed of them, the rows that entries speak of, and what is derived from those.
import { sql } from 'kysely'
import type { Roadmap } from '#definition'
import type { SchemaObject } from '../catalogue/index.ts'
import { cellText, rebuildAndCompare } from './compare-counts.ts'
import type { Database } from '../database/index.ts'
import { askBuiltInOnly, tryToRead, type AuditDifference } from './audit-difference.ts'
import { unprovedTables } from './proved-rows.ts'
import { verifyAnchors, type AnchorsToCompare } from './verify-anchors.ts'
import { verifyChains } from './verify-chains.ts'
import { verifyCompleteness } from './verify-completeness.ts'
import { verifyContents } from './verify-contents.ts'
import { verifyDefinitions } from './verify-definitions.ts'
import { verifyDerivedOfRecords } from './verify-derived.ts'
import type { ServerLogins } from './verify-logins.ts'
import { verifyObservations } from './verify-observations.ts'
import { verifyRegisters } from './verify-registers.ts'
import { verifySchema } from './verify-schema.ts'
import { verifySources } from './verify-sources.ts'
import { verifySensitive } from './verify-sensitive.ts'
import { say as word } from './verify-sentences.ts'

export interface AuditQuestion {
  readonly roadmap: Roadmap
  /** What lies outside the database; only the anchors in it are compared where this is not given. */
  readonly anchors?: AnchorsToCompare
  /** The names of the logins of the installation, on a server; without them foreign ones are not told from its own. */
  readonly logins?: ServerLogins | undefined
  /** The schema as migrations have just made it elsewhere; else it is compared with what the log wrote down alone. */
  readonly made?: readonly SchemaObject[]
  readonly onStep?: (what: string) => void
}

export interface AuditVerdict {
  readonly entries: number
  /** Since when changes are proved, as an ISO moment; what was there before is taken as it was then. */
  readonly since: string | undefined
  /** How many anchors there are, and the moment of the newest: what is no older can be cut off unnoticed. */
  readonly anchors: number
  readonly newestAnchor: string | undefined
  /** The first difference of each look, those of the chains first. Empty when all is well. */
  readonly differences: readonly AuditDifference[]
  /** Tables that nothing is proved of. */
  readonly unproved: readonly string[]
  /** What is worth knowing and no proof of anything. */
  readonly remarks: readonly string[]
}

/** What is looked at beside the chains and the anchors, by the name under which it is told. */
function looksOf({ roadmap, onStep }: Required<Pick<AuditQuestion, 'roadmap' | 'onStep'>>) {
  const hasRecords = roadmap.registers.length > 0
  return {
    contents: (tx) => verifyContents(tx, hasRecords, onStep),
    registers: (tx) => verifyRegisters(tx, roadmap, onStep),
    'what is sensitive': (tx) => verifySensitive(tx, roadmap, onStep),
    'what is derived of records': (tx) => verifyDerivedOfRecords(tx, roadmap),
    'what is derived of observations': (tx) => verifyObservations(tx, roadmap),
    'what follows from the definitions': (tx) => verifyDefinitions(tx, roadmap),
    'which records stand in sources': (tx) => verifySources(tx, hasRecords),
    'what is derived of statements of completeness': (tx) => verifyCompleteness(tx, roadmap),
  } satisfies Record<string, (tx: Database) => Promise<readonly AuditDifference[]>>
}

/** How often something was erased, for whoever reads the verdict; nothing where it never was. */
async function erasuresDone(tx: Database): Promise<string[]> {
  const { rows } = await sql<{ erasures: string; versions: string | null }>`
    select count(*)::text as erasures, sum(versions)::text as versions from erasure_decision where is_agreed`.execute(
    tx,
  )
  const { erasures = '0', versions } = rows[0] ?? {}
  return erasures === '0' ? [] : [word('erasures-done', { erasures, versions: versions ?? '0' })]
}

/** Takes every look. Where the schema was changed some cannot be: that is said, and the others are taken. */
async function takeLooks(tx: Database, question: AuditQuestion, isSchemaRight: boolean) {
  const { roadmap, onStep = () => undefined } = question
  const differences: AuditDifference[] = []
  for (const [name, look] of Object.entries(looksOf({ roadmap, onStep }))) {
    onStep(name)
    const found = isSchemaRight ? await look(tx) : await tryToRead(tx, () => look(tx))
    const hindered = {
      part: 'schema',
      chain: null,
      sequence: null,
      what: word('part-not-looked-at', { name }),
    } as const
    differences.push(...(found ?? [hindered]))
  }
  return differences
}

/**
 * Looks at everything that the audit log proves, in the given transaction of the owner of the tables. Nothing is changed.
 * Wants a transaction of the level `repeatable read` where others write meanwhile.
 */
export async function verifyAudit(tx: Database, question: AuditQuestion): Promise<AuditVerdict> {
  const { anchors, logins, made, onStep = () => undefined } = question
  await askBuiltInOnly(tx)
  onStep('entries')
  const chains = await verifyChains(tx)
  onStep('anchors')
  const anchored = await verifyAnchors(tx, anchors ?? { lines: undefined, keys: undefined })
  onStep('schema')
  const schema = await verifySchema(tx, { logins, made })
  const erased = (await tryToRead(tx, () => erasuresDone(tx))) ?? []
  const looked = await takeLooks(tx, question, schema.differences.length === 0)
  return {
    ...{
      entries: chains.entries,
      since: chains.since,
      remarks: [...chains.remarks, ...schema.remarks, ...erased],
    },
    ...{ anchors: anchored.anchors, newestAnchor: anchored.newest },
    unproved: Object.keys(unprovedTables),
    differences: [...chains.differences, ...anchored.differences, ...schema.differences, ...looked],
  }
}

/** Thrown so that the database undoes what was only done for comparing; never leaves this file. */
class Undone extends Error {}

/** How many records there are, withdrawn ones left out: by that it is known how long counting them takes. */
export async function countVersions(tx: Database, roadmap: Roadmap): Promise<number> {
  if (roadmap.registers.length === 0) return 0
  const { rows } = await sql<{
    versions: number
  }>`select count(*)::int as versions from record_version`.execute(tx)
  return rows[0]?.versions ?? 0
}

/** Compares the counts with the records. They are counted from zero meanwhile, during which nobody can change a record. */
export async function verifyCounts(
  counting: <T>(work: (tx: Database) => Promise<T>) => Promise<T>,
  roadmap: Roadmap,
): Promise<AuditDifference[]> {
  let differences: AuditDifference[] = []
  await counting(async (tx) => {
    const { unlike, unlikeCount } = await rebuildAndCompare(tx, roadmap)
    const [first] = unlike
    if (first) {
      const kept = first.kept === null ? 'is missing' : `is ${first.kept.value} of ${first.kept.rows} rows`
      const counted =
        first.counted === null ? 'nothing' : `${first.counted.value} of ${first.counted.rows} rows`
      const what = word('the-count-of-its-records', {
        cell: cellText(first.cell),
        kept,
        counted,
        unlikeCount,
      })
      differences = [{ part: 'counts', chain: first.cell.jurisdiction, sequence: null, what }]
    }
    throw new Undone()
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  return differences
}

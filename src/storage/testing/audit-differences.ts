// What verifying the audit log finds, for tests that say it finds nothing.
import type { Roadmap } from '#definition'
import type { Database } from '../database/database.ts'
import { provedKinds, unprovedTables } from '../verify/proved-rows.ts'
import { provedVersions } from '../verify/proved-versions.ts'
import { verifyAudit } from '../verify/verify-audit.ts'
import { verifyChains } from '../verify/verify-chains.ts'
import { verifyObservations } from '../verify/verify-observations.ts'

/** Every difference in its sentence; none where all is as the log says. */
export function auditDifferences(db: Database, roadmap: Roadmap): Promise<string[]> {
  return db.transaction().execute((tx) => differencesWithin(tx, roadmap))
}

/** The same within a transaction, of which nothing stays. */
export async function differencesWithin(tx: Database, roadmap: Roadmap): Promise<string[]> {
  const { differences } = await verifyAudit(tx, { roadmap })
  return differences.map(({ what }) => what)
}

/** The same of the chains alone: for suites that empty tables between their tests, which is what an intruder would do. */
export function chainDifferences(db: Database): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    const { differences } = await verifyChains(tx)
    return differences.map(({ what }) => what)
  })
}

/** The same of what is derived of observations alone: which of them hold. */
export function observationDifferences(db: Database, roadmap: Roadmap): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    const found = await verifyObservations(tx, roadmap)
    return found.map(({ what }) => what)
  })
}

/** The tables that entries speak of, and those of which it is said that none does. */
export const tablesTold: readonly string[] = [
  ...[...provedKinds, provedVersions].flatMap(({ tables }) => tables.map(({ table }) => table)),
  ...Object.keys(unprovedTables),
]

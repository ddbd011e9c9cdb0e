// Puts the roadmap's quality rules to everything that is stored and that the person may see.
import { findFindings, type Finding, type Roadmap } from '#definition'
import { readCurrentObservations, type Database } from '#storage'

/** All findings, the gravest first. Only the latest vintage of each source's figure is looked at. */
export async function readFindings(tx: Database, roadmap: Roadmap): Promise<Finding[]> {
  const order = ['error', 'warning', 'note']
  const findings = findFindings(roadmap, await readCurrentObservations(tx, roadmap))
  return findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
}

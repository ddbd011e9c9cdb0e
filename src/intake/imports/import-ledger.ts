// The ledger entry of an import: what it changed, what stands in its source since then, and the audit log.
import { notStated } from '#definition'
import {
  noteChanges,
  noteImported,
  readImported,
  writeAudit,
  writeImport,
  type Database,
  type ImportChange,
  type RecordChange,
} from '#storage'
import type { OpenedImport, Pass, QuarantineMoves } from '../plan/index.ts'
import { importDone } from '../slices/index.ts'

/** What the import wrote, and what stands in the source only since it came. */
function changesOf({ seen }: Pass, { written }: RecordChange, known: ReadonlySet<string>): ImportChange[] {
  const ids = new Set(written.map(({ key }) => key.id))
  const own = written.map(({ key, version }) => ({
    ...{ key, version },
    isNewToSource: seen.has(key.id) && !known.has(key.id),
  }))
  const first = [...seen.values()].filter(({ id }) => !ids.has(id) && !known.has(id))
  return [...own, ...first.map((key) => ({ key, version: null, isNewToSource: true }))]
}

export interface Taken extends QuarantineMoves {
  readonly change: RecordChange
  readonly id: string
  readonly withdrawn: number
}

/** Writes the edition down; nothing where nothing of it is new. */
export async function writeLedger(
  tx: Database,
  opened: OpenedImport,
  pass: Pass,
  taken: Taken,
): Promise<string | null> {
  const { wanted, layout, head } = opened
  const { counts } = pass.tally
  const of = { register: wanted.register.id, source: head.source }
  const known = new Set((await readImported(tx, of)).map(({ id }) => id))
  const isAnyNew = [...pass.seen.keys()].some((id) => !known.has(id))
  const changes = counts.new + counts.changed + taken.withdrawn + taken.quarantined + taken.settled
  if (changes === 0 && !isAnyNew) return null
  await noteImported(tx, of, taken.id, [...pass.seen.values()])
  await noteChanges(tx, of, taken.id, changesOf(pass, taken.change, known))
  const mapping = layout.mapping && JSON.stringify(layout.mapping)
  await writeImport(tx, taken.id, {
    ...{ by: wanted.person.id, ...of, institution: wanted.institution ?? notStated },
    ...{ file: head.file, digest: head.digest, mapping },
    ...{
      headings: JSON.stringify(layout.headings),
      rows: counts.rows,
      added: counts.new,
      changed: counts.changed,
    },
    ...{ unchanged: counts.unchanged, withdrawn: taken.withdrawn, quarantined: taken.quarantined },
  })
  return taken.id
}

/** Writes into the audit log what the import did. */
export async function auditImport(
  tx: Database,
  opened: OpenedImport,
  pass: Pass,
  taken: Taken,
): Promise<void> {
  const { wanted, head } = opened
  const { counts } = pass.tally
  const done = { added: counts.new, changed: counts.changed, digest: head.digest }
  const after = importDone(taken.id, { ...taken, ...done })
  const subject = `${wanted.register.id} from ${head.source}`
  const content = { kind: 'import', key: taken.id } as const
  await writeAudit(tx, { chain: 'all', action: 'import', subject, after, content })
}

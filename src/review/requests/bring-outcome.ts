// The outcome of a request comes back to the row that opened it: what was asked about it counts from that moment.
import { isEmpty, textOf, type KeptRecord, type StoredAnswers } from '#definition'
import { asDeliverer, deliverer, findRecord, sql, takeChains, type Database, type RecordKey } from '#storage'
import { openingTables } from './open-requests.ts'
import { keptOf, writeStep, type RequestOffice } from './request-office.ts'

/** What the database says where the report of the period was released: the row stays as it was reported. */
const closedState = 'WM423'

interface Source {
  readonly register: string
  readonly child: string
  readonly record: string
  readonly line: number
}

function sourceOf(text: string): Source | undefined {
  const [register = '', child = '', record = '', line = ''] = text.split(' ')
  return /^\d+$/.test(line) ? { register, child, record, line: Number(line) } : undefined
}

/** The row with its outcome; undefined where it waits for none any more. */
function withOutcome(
  rows: readonly StoredAnswers[],
  line: number,
  { field, waiting, value }: { readonly field: string; readonly waiting: string; readonly value: unknown },
): StoredAnswers[] | undefined {
  if (rows[line - 1]?.[field] !== waiting) return undefined
  return rows.map((row, at) => (at === line - 1 ? { ...row, [field]: value } : row))
}

async function bring(
  tx: Database,
  { roadmap }: RequestOffice,
  jurisdiction: string,
  { source, fields }: { readonly source: Source; readonly fields: StoredAnswers },
): Promise<void> {
  const register = roadmap.registers.find(({ id }) => id === source.register)
  const table = register && openingTables(register).find(({ id }) => id === source.child)
  if (!register || !table) return
  const { field, waiting, from } = table.opens.outcome
  if (isEmpty(fields[from])) return
  const key = { jurisdiction, id: source.record }
  const current = await findRecord(tx, register, key)
  if (!current || current.action === 'withdrawn') return
  const rows = withOutcome(current.children[table.id] ?? [], source.line, {
    field,
    waiting,
    value: fields[from],
  })
  if (!rows) return
  const record = { ...keptOf(current), children: { ...current.children, [table.id]: rows } }
  await writeStep(
    tx,
    { roadmap, register },
    { key, record, current, person: deliverer, reason: textOf(fields[from]) },
  )
}

/** Writes the outcome into the row that opened the request, where it still waits for one and its period is open. */
export async function bringOutcome(
  tx: Database,
  office: RequestOffice,
  { key, record }: { readonly key: RecordKey; readonly record: KeptRecord },
): Promise<void> {
  const { openedBy } = office.register.requestFlow
  const source = openedBy === undefined ? undefined : sourceOf(textOf(record.fields[openedBy]))
  if (!source) return
  await takeChains(tx, [key.jurisdiction])
  await sql`savepoint outcome`.execute(tx)
  try {
    await asDeliverer(tx, office.person, () =>
      bring(tx, office, key.jurisdiction, { source, fields: record.fields }),
    )
    await sql`release savepoint outcome`.execute(tx)
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== closedState) throw error
    await sql`rollback to savepoint outcome`.execute(tx)
  }
}

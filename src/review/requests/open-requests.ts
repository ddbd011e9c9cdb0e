// Rows that open a request by themselves when their record is kept: what is recovered is traced at once.
import {
  requestMailParams,
  dueOn,
  institutionText,
  isEmpty,
  isRequestRegister,
  keepersOf,
  recordFields,
  textOf,
  type Answers,
  type ChildTable,
  type KeptRecord,
  type Person,
  type Register,
  type RequestKind,
  type RequestRegister,
  type Roadmap,
  type RowOpening,
  type StoredAnswers,
} from '#definition'
import {
  scheduleLate,
  asDeliverer,
  deliverer,
  findOpened,
  newRecordId,
  takeChains,
  tellOfRequest,
  type Database,
  type RecordKey,
} from '#storage'
import { writeStep } from './request-office.ts'

/** Whose record of which register is kept. */
export interface OpeningOffice {
  readonly roadmap: Roadmap
  readonly register: Register
  readonly person: Person
  readonly today: string
  /** Several are opened at once: whoever keeps them is told of all together, by whoever opens them. */
  readonly isOfMany?: true
}

/** A child table whose rows open requests. */
export type OpeningTable = ChildTable & { readonly opens: RowOpening }

export const openingTables = ({ children }: Register): OpeningTable[] =>
  children.filter((one): one is OpeningTable => one.opens !== undefined)

/** The register that keeps such requests, the institution that gets them, and their kind. */
export interface OpenedPlace {
  readonly register: RequestRegister
  readonly institution: string
  readonly kind: RequestKind
}

/** Where requests of a jurisdiction are opened; undefined where nobody there keeps them. */
export function openedPlace(
  roadmap: Roadmap,
  { kind: id, keptBy }: RowOpening,
  jurisdiction: string,
): OpenedPlace | undefined {
  const kind = roadmap.requestKinds?.find((one) => one.id === id)
  const register = roadmap.registers.find((one) => one.id === kind?.register)
  if (!kind || !register || !isRequestRegister(register)) return undefined
  const keeper = keepersOf(roadmap, register, jurisdiction).find((one) => one.kind === keptBy)
  return keeper && { register, kind, institution: keeper.id }
}

/** Whether the row is one for which a request is opened: of the codes that are named, and of one piece. */
export function opensOne({ where, single }: RowOpening, fields: Answers, row: Answers): boolean {
  const answer = (id: string) => textOf(Object.hasOwn(fields, id) ? fields[id] : row[id])
  const isMeant = Object.entries(where).every(([id, codes]) => codes.includes(answer(id)))
  return isMeant && (single === undefined || Number(textOf(row[single]) || '1') === 1)
}

/** What a record is sent with: its answers and its rows. */
interface SentRecord {
  readonly jurisdiction: string
  readonly fields: Answers
  readonly children?: Readonly<Record<string, readonly Answers[]>> | undefined
}

/** The rows of a record as they are to be kept: the outcome of those that open a request, and say none, is waited for. */
export function withOpened<Sent extends SentRecord>(roadmap: Roadmap, register: Register, sent: Sent): Sent {
  const tables = openingTables(register).filter(({ opens }) => openedPlace(roadmap, opens, sent.jurisdiction))
  if (tables.length === 0 || !sent.children) return sent
  const children = { ...sent.children }
  for (const { id, opens } of tables) {
    const { field, waiting } = opens.outcome
    children[id] = (children[id] ?? []).map((row) =>
      isEmpty(row[field]) && opensOne(opens, sent.fields, row) ? { ...row, [field]: waiting } : row,
    )
  }
  return { ...sent, children }
}

/** By this a request says which row opened it; without the line, what all of a record begin with. */
export const openedByText = (register: string, child: string, record: string, line?: number): string =>
  [register, child, record, ...(line === undefined ? [] : [String(line)])].join(' ')

interface OpeningRow {
  readonly key: RecordKey
  readonly record: KeptRecord
  readonly table: OpeningTable
  readonly row: StoredAnswers
  readonly line: number
}

/** The answers of the request, from those of the record. */
function givenBy({ opens }: OpeningTable, { fields }: KeptRecord): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(opens.gives).map(([id, from]) => [
      id,
      'field' in from ? (fields[from.field] ?? null) : from.value,
    ]),
  )
}

/** The rows of the request: the one that opened it, and the number of its record. */
function rowsOf(
  { register }: OpenedPlace,
  { table, record, row }: OpeningRow,
): Record<string, StoredAnswers[]> {
  const { rows, link } = table.opens
  return Object.fromEntries(
    register.children.map(({ id, fields }) => {
      if (id === rows) return [id, [Object.fromEntries(fields.map((one) => [one.id, row[one.id] ?? null]))]]
      if (id === link?.rows) return [id, [{ [link.field]: record.fields[link.from] ?? null }]]
      return [id, []]
    }),
  )
}

function requestOf(
  { roadmap, register: { id }, today }: OpeningOffice,
  place: OpenedPlace,
  opening: OpeningRow,
): KeptRecord {
  const { register, kind, institution } = place
  const { requestFlow: flow } = register
  const { key, record, table, line } = opening
  const blank = Object.fromEntries(recordFields(register).map((one) => [one.id, null]))
  const given = givenBy(table, record)
  const area = roadmap.jurisdictions.find((one) => one.id === key.jurisdiction)
  const fields = {
    ...blank,
    ...given,
    ...(kind.where ? { [kind.where.field]: kind.where.is } : {}),
    [register.countsOn]: today,
    [flow.direction.field]: flow.direction.asking,
    [flow.state]: flow.first,
    [flow.days.due]: dueOn(kind, today, area),
    // Each row has a request of its own, and each request a number of its own.
    [flow.number]: `${textOf(given[flow.number]).slice(0, 70)}/${String(line)}`,
    ...(flow.openedBy === undefined ? {} : { [flow.openedBy]: openedByText(id, table.id, key.id, line) }),
  }
  return { institution, fields, children: rowsOf(place, opening) }
}

/** Opens the request of a row, where none was opened for it. As whoever delivers requests: the row is not of those who keep it. */
async function openOne(tx: Database, office: OpeningOffice, opening: OpeningRow): Promise<boolean> {
  const { key, table, line } = opening
  const { jurisdiction } = key
  const place = openedPlace(office.roadmap, table.opens, jurisdiction)
  if (!place) return false
  const reference = openedByText(office.register.id, table.id, key.id, line)
  if (await findOpened(tx, place.register, jurisdiction, reference)) return false
  const record = requestOf(office, place, opening)
  const own = { jurisdiction, id: newRecordId() }
  const reason = institutionText(office.roadmap, jurisdiction, opening.record.institution)
  await writeStep(
    tx,
    { roadmap: office.roadmap, register: place.register },
    {
      ...{ key: own, record, current: undefined, person: deliverer, reason },
    },
  )
  await scheduleLate(tx, office.roadmap, place.register, { key: own, record })
  if (office.isOfMany) return true
  await tellOfRequest(tx, {
    ...{ register: place.register.id, jurisdiction, institution: place.institution, kind: 'request-moved' },
    subject: `${place.register.id}/${jurisdiction}/${own.id}/1`,
    params: requestMailParams({ roadmap: office.roadmap, register: place.register }, jurisdiction, record),
  })
  return true
}

/** The rows of a record whose outcome is waited for, each of which has a request or gets one. */
function waitingRows(register: Register, key: RecordKey, record: KeptRecord): OpeningRow[] {
  return openingTables(register).flatMap((table) =>
    (record.children[table.id] ?? []).flatMap((row, at) => {
      const { opens } = table
      const isWaiting = row[opens.outcome.field] === opens.outcome.waiting
      return isWaiting && opensOne(opens, record.fields, row)
        ? [{ key, record, table, row, line: at + 1 }]
        : []
    }),
  )
}

/**
 * Opens a request for each row of a record that wants one and has none. To be called in the transaction that keeps the
 * record, before that ends it.
 *
 * @returns how many were opened
 */
export async function openRequests(
  tx: Database,
  office: OpeningOffice,
  { key, record }: { readonly key: RecordKey; readonly record: KeptRecord },
): Promise<number> {
  const rows = waitingRows(office.register, key, record).filter(({ table }) =>
    openedPlace(office.roadmap, table.opens, key.jurisdiction),
  )
  if (rows.length === 0) return 0
  await takeChains(tx, [key.jurisdiction])
  return asDeliverer(tx, office.person, async () => {
    let opened = 0
    for (const row of rows) opened += Number(await openOne(tx, office, row))
    return opened
  })
}

// The audit log over HTTP: searched page by page, taken as a file, and worked out again. Policies say which chains somebody reads.
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  currentMoment,
  Refused,
  type AuditAnswer,
  type AuditQuery,
  type AuditRow,
  type Person,
} from '#definition'
import { csvLines } from '#formats'
import {
  actingAs,
  readChains,
  readEntryKinds,
  searchEntries,
  verifyChains,
  type Database,
  type EntryPlace,
  type EntrySearch,
} from '#storage'
import { noteExport } from '../note-export.ts'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { entryNames, nameColumns } from './audit-names.ts'

/** What can be chosen to narrow the log: nothing that the reader sees no entry of. */
const readChoices = async (tx: Database) => ({
  actions: await readEntryKinds(tx),
  chains: await readChains(tx),
})

/** Entries of a file that are read at once. */
const perPiece = 1000
/** The most entries that one file takes. More is a request for narrower questions. */
const mostInFile = 1_000_000

const columns = [
  ...(['chain', 'sequence', 'at', 'by', 'action', 'subject'] as const),
  ...(['before', 'after', 'content', 'digest', 'hash'] as const),
] as const satisfies readonly (keyof AuditRow)[]

type Asked = Omit<AuditQuery, 'format' | 'limit' | 'cursor'>

const searchOf = ({ by, action, chain, search, from, to }: Asked): EntrySearch => ({
  ...(by === undefined ? {} : { by }),
  ...(action === undefined ? {} : { action }),
  ...(chain === undefined ? {} : { chain }),
  ...(search === undefined ? {} : { search }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

const cursorOf = (place: EntryPlace | undefined): string | null =>
  place ? Buffer.from(JSON.stringify([place.at, place.chain, place.sequence])).toString('base64url') : null

/** @throws Refused where it is no cursor of ours */
function placeOf(cursor: string | undefined): EntryPlace | undefined {
  if (cursor === undefined) return undefined
  const strange = () => new Refused('audit-cursor-strange', {}, 'bad-request')
  let said: unknown
  try {
    said = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw strange()
  }
  const [at, chain, sequence] = Array.isArray(said) ? (said as readonly unknown[]) : []
  const isMoment = typeof at === 'string' && /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{6}Z$/.test(at)
  if (!isMoment || typeof chain !== 'string' || !Number.isSafeInteger(sequence) || chain.includes('\0'))
    throw strange()
  return { at, chain, sequence: Number(sequence) }
}

/** Everything that is asked for, piece by piece, so that nobody else waits for it. */
async function* entriesOf(
  { db }: ApiContext,
  person: Person,
  search: EntrySearch,
): AsyncGenerator<readonly AuditRow[]> {
  let after: EntryPlace | undefined
  let count = 0
  do {
    const from = after
    const { items, next } = await actingAs(db, person, (tx) =>
      searchEntries(tx, search, { limit: perPiece, after: from }),
    )
    yield items
    count += items.length
    after = next
  } while (after && count < mostInFile)
  // It breaks off, so that nobody takes a part for the whole.
  if (after) throw new Error(`The audit log has more than ${mostInFile} such entries.`)
}

type Pieces = AsyncGenerator<readonly AuditRow[]>

/** What a file says besides its entries. */
interface Besides {
  readonly readNames: () => ReturnType<typeof entryNames>
  readonly readChoices: () => Promise<Pick<AuditAnswer, 'actions' | 'chains'>>
}

async function* asCsv(pieces: Pieces, { readNames }: Besides): AsyncGenerator<string> {
  const namesOf = await readNames()
  yield csvLines([[...columns, ...nameColumns]])
  for await (const piece of pieces)
    yield csvLines(piece.map((row) => [...columns.map((column) => row[column]), ...namesOf(row)]))
}

/** As the answer that has no next page. */
async function* asJson(pieces: Pieces, { readChoices }: Besides): AsyncGenerator<string> {
  let isFirst = true
  yield '{"items":['
  for await (const piece of pieces)
    for (const row of piece) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`
      isFirst = false
    }
  const { actions, chains } = await readChoices()
  yield `],"next":null,"actions":${JSON.stringify(actions)},"chains":${JSON.stringify(chains)}}\n`
}

const files = {
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv', write: asCsv },
  file: { type: 'application/json; charset=utf-8', ending: 'json', write: asJson },
}

/** The log as a file. That it was taken is an entry, too. */
async function sendFile(
  context: ApiContext,
  [request, reply]: readonly [FastifyRequest, FastifyReply],
  search: EntrySearch,
  format: keyof typeof files,
) {
  const person = signedIn(request, context)
  const { type, ending, write } = files[format]
  await noteExport(context, person, { what: 'audit log', about: JSON.stringify(search).slice(0, 200) }, [
    { chain: search.chain ?? 'all', rows: 0, how: ending },
  ])
  const besides = {
    readNames: () => entryNames(context, person),
    readChoices: () => actingAs(context.db, person, readChoices),
  }
  const day = currentMoment().toISOString().slice(0, 10)
  void reply.header('content-disposition', `attachment; filename="audit-log-${day}.${ending}"`)
  return reply.type(type).send(Readable.from(write(entriesOf(context, person, search), besides)))
}

/** The log searched, and worked out again. */
export function auditRoutes(context: ApiContext): Handlers<'audit' | 'auditCheck'> {
  const { db } = context
  return {
    audit: async (request, reply) => {
      const { format, limit, cursor, ...asked } = request.query
      const search = searchOf(asked)
      if (format !== 'json') return sendFile(context, [request, reply], search, format)
      const after = placeOf(cursor)
      return actingAs(db, signedIn(request, context), async (tx) => {
        const { items, next } = await searchEntries(tx, search, { limit, after })
        return { items, next: cursorOf(next), ...(await readChoices(tx)) }
      })
    },
    auditCheck: (request) =>
      actingAs(db, signedIn(request, context), async (tx) => {
        const chains = await readChains(tx)
        const { entries, differences, remarks } = await verifyChains(tx)
        return {
          chains,
          entries,
          // Who does not read the chain of the installation is not told that it is missing.
          differences: differences
            .filter(({ chain }) => chain !== null && chains.includes(chain))
            .map(({ what }) => what),
          remarks,
          checkedAt: currentMoment().toISOString(),
        }
      }),
  }
}

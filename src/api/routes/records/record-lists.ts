// Lists of records: how many each register holds, one page of them, or all that fit as a file; and who is like one.
import { createHash } from 'node:crypto'
import {
  checkRecord,
  findField,
  hasSensitive,
  keeperOf,
  readBox,
  readFilter,
  recordFields,
  Refused,
  type FilledQueryOf,
  type Operations,
  type Person,
  type RecordsAnswer,
  type Register,
} from '#definition'
import { actingAs, countRecords, findAlikeMany, readRecords, type RecordPage } from '#storage'
import type { AnswerWork } from '../../answers/index.ts'
import { getRegister, sendAnswer, signedIn, type ApiContext } from '../../requests/index.ts'
import type { Handlers } from '../handler.ts'
import { narrowRecords } from './narrow-records.ts'
import { noteReading } from './note-reading.ts'
import { sendRecordFile } from './record-files.ts'

type Asked = FilledQueryOf<Operations['records']>

function boxOf(text: string | undefined): Pick<RecordPage, 'within'> {
  if (text === undefined) return {}
  const within = readBox(text)
  if (!within) throw new Refused('box-unreadable', { value: text }, 'bad-request')
  return { within }
}

/** The records that are asked for; a question that makes no sense is refused with what would. */
export function pageOf(register: Register, asked: Asked): RecordPage {
  const { sort = register.countsOn, descending: isDescending, where = '', ...same } = asked
  if (!findField(recordFields(register), sort))
    throw new Refused('sort-field-unknown', { field: sort }, 'bad-request')
  const conditions = readFilter(register, where)
  if ('what' in conditions) throw new Refused('filter-wrong', { problem: conditions }, 'bad-request')
  const { jurisdiction, institution, from, to, search, limit, offset } = same
  const within = boxOf(same.within)
  return {
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(institution === undefined ? {} : { institution }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(search === undefined ? {} : { search }),
    ...within,
    conditions,
    sortBy: sort,
    isDescending,
    limit,
    offset,
  }
}

/** Who sees the same: of one person what a session shows may be more, where something is opened in it or it acts for somebody. */
export const askedBy = ({ id, session = '', for: principal = '' }: Person): string =>
  createHash('sha256')
    .update(JSON.stringify([id, principal, session]))
    .digest('base64url')

/** The records of a register: filtered, searched, sorted, page by page or all as a file. */
export function recordListRoute(context: ApiContext): Handlers<'records'> {
  return {
    records: async (request, reply) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const asked = pageOf(register, request.query)
      const { counted, ...narrowed } = await narrowRecords(context, person, register, request.query)
      const page = { ...asked, ...narrowed }
      if (request.query.format === 'json') {
        // Worked out once for whoever waits for the same page more than once; others may open other records.
        const name = `records ${askedBy(person)} ${register.id} ${JSON.stringify(request.query)}`
        const work = async ({ tx }: AnswerWork): Promise<RecordsAnswer> => {
          const answer = await readRecords(tx, register, page)
          return counted === undefined ? answer : { ...answer, counted }
        }
        const note = (text: string) =>
          noteReading(context, person, { register, kind: 'list' }, (JSON.parse(text) as RecordsAnswer).items)
        const beforeSent = hasSensitive(register) ? note : undefined
        return sendAnswer(
          { request, reply, context },
          { name, work, isFleeting: true },
          undefined,
          beforeSent,
        )
      }
      return sendRecordFile({ request, reply, context, person, register }, page)
    },
  }
}

/** How many records each register holds, and when they were changed last. */
export function registerCountsRoute(context: ApiContext): Handlers<'registerCounts'> {
  return {
    registerCounts: (request) => {
      const person = signedIn(request, context)
      return actingAs(context.db, person, (tx) => countRecords(tx, context.roadmap.registers))
    },
  }
}

/** Records like the one that is being filled in, before anybody tries to keep it. */
export function alikeRoute(context: ApiContext): Handlers<'alike'> {
  return {
    alike: (request) => {
      const person = signedIn(request, context)
      const register = getRegister(context, request.params.id)
      const { record } = checkRecord(register, request.body)
      if (register.likeness.some((field) => record.fields[field] === null)) return { alike: [] }
      const key = { jurisdiction: request.body.jurisdiction, id: request.body.id ?? '' }
      const institution = keeperOf(context.roadmap, register, request.body)
      return actingAs(context.db, person, async (tx) => {
        const [alike = []] = await findAlikeMany(tx, register, [{ key, record: { ...record, institution } }])
        return { alike }
      })
    },
  }
}

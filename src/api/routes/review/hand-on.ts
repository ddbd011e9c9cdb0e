// Lists of records in the shape in which others take them: a first page to look at, or all of it as a file.
import { currentDay } from '#definition'
import { writeCsv } from '#formats'
import { getHandOnList, readHandOn } from '#review'
import { actingAs, type ExportedRows, type RecordAt } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import { noteReading } from '../records/note-reading.ts'
import { noteExport } from '../note-export.ts'
import type { Handlers } from '../handler.ts'

/** A file holds all of the list. */
const wholeList = 50_000

const rowsOf = (places: readonly RecordAt[]): ExportedRows[] =>
  [...Map.groupBy(places, ({ jurisdiction }) => jurisdiction)].map(([chain, own]) => ({
    ...{ chain, rows: own.length, how: 'csv' },
  }))

export function handOnRoute(context: ApiContext): Handlers<'handOn'> {
  const { db, roadmap } = context
  return {
    handOn: async (request, reply) => {
      const person = signedIn(request, context)
      const list = getHandOnList(roadmap, request.params.id)
      const { format, limit, ...asked } = request.query
      const isFile = format === 'csv'
      const { headings, rows, register, places } = await actingAs(db, person, (tx) =>
        readHandOn(tx, roadmap, list, { ...asked, limit: isFile ? wholeList : limit }),
      )
      const read = isFile ? places : places.slice(0, limit)
      await noteReading(context, person, { register, kind: isFile ? 'file' : 'list' }, read)
      if (!isFile)
        return {
          list: list.id,
          headings: [...headings],
          rows: rows.map((row) => [...row]),
          records: places.length,
        }
      await noteExport(context, person, { what: 'records', about: register.id }, rowsOf(places))
      const name = [list.id, asked.jurisdiction, currentDay()].filter((part) => part !== undefined).join('_')
      void reply.header('content-disposition', `attachment; filename="${name}.csv"`)
      return reply.type('text/csv; charset=utf-8').send(`\uFEFF${writeCsv(headings, rows)}`)
    },
  }
}

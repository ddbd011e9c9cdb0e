// Documents that are put together from records, figures and signals: as they stand for whoever asks, or as they were signed.
import { currentDay, type DocumentAnswer, type Person } from '#definition'
import { writeWorkbook } from '#formats'
import { readDocument } from '#review'
import { actingAs } from '#storage'
import { documentWorkbook, sayExported, sendBytes } from '../../exports/index.ts'
import { languageOfDownload, noteLanguageCounts } from '../../languages/index.ts'
import { signedIn, siteAddressOf, type ApiContext } from '../../requests/index.ts'
import { askedAreas } from '../analysis/asked-areas.ts'
import type { Handlers } from '../handler.ts'
import { noteExport } from '../note-export.ts'

/** Notes that the records of a document went out as a file. */
function noteFile(context: ApiContext, person: Person, how: 'json' | 'xlsx', answer: DocumentAnswer) {
  const { document, jurisdiction, listed } = answer
  const rows = [{ chain: jurisdiction, rows: listed.length + 1, how }]
  return noteExport(context, person, { what: 'records', about: document }, rows)
}

export function documentRoutes(context: ApiContext): Handlers<'document'> {
  const { db, roadmap, isInvented } = context
  return {
    document: async (request, reply) => {
      const { document: id, jurisdiction } = request.params
      const { edition, version, format } = request.query
      askedAreas(context, jurisdiction)
      const person = signedIn(request, context)
      const asked = { document: id, jurisdiction, edition, version }
      const answer = await actingAs(db, person, (tx) => readDocument(tx, roadmap, asked, currentDay()))
      const document = roadmap.documents?.find((one) => one.id === id)
      if (format === 'json' || !document) return answer
      const name = [id, jurisdiction, answer.edition ?? ''].join('_')
      if (format === 'json-file') {
        await noteFile(context, person, 'json', answer)
        void reply.header('content-disposition', `attachment; filename="${name}.json"`)
        return answer
      }
      await noteFile(context, person, 'xlsx', answer)
      const language = languageOfDownload(request)
      noteLanguageCounts(reply)
      const told = [
        [sayExported('read', {}, language), currentDay()],
        [sayExported('address', {}, language), `${siteAddressOf(context, request)}/documents`],
      ] as const
      const workbook = documentWorkbook({ roadmap, document, language, isInvented, told }, answer)
      return sendBytes(reply, `${name}.xlsx`, writeWorkbook(workbook))
    },
  }
}

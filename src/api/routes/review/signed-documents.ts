// Documents that are put together from records, figures and signals: as they stand for whoever asks, or as they were signed.
import { currentDay } from '#definition'
import { readDocument } from '#review'
import { actingAs } from '#storage'
import { signedIn, type ApiContext } from '../../requests/index.ts'
import { askedAreas } from '../analysis/asked-areas.ts'
import type { Handlers } from '../handler.ts'

export function documentRoutes(context: ApiContext): Handlers<'document'> {
  const { db, roadmap } = context
  return {
    document: async (request) => {
      const { document, jurisdiction } = request.params
      const { edition, version } = request.query
      askedAreas(context, jurisdiction)
      const asked = { document, jurisdiction, edition, version }
      return actingAs(db, signedIn(request, context), (tx) => readDocument(tx, roadmap, asked, currentDay()))
    },
  }
}

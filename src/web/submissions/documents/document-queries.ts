// What a document asks the API: as it stands, or as it was signed.
import { queryOptions } from '@tanstack/react-query'
import { addressOf, type DocumentContent } from '#definition'
import { request } from '../../data/request.ts'

/** Which document of whom; the newest edition, as it stands, where neither is said. */
export interface AskedDocument {
  readonly document: string
  readonly jurisdiction: string
  readonly edition?: string | undefined
  readonly version?: number | undefined
}

export const askedOf = ({ document, jurisdiction, edition, version }: AskedDocument) => ({
  params: { document, jurisdiction },
  query: {
    ...(edition === undefined ? {} : { edition }),
    ...(version === undefined ? {} : { version }),
  },
})

export function documentQuery(of: AskedDocument) {
  const asked = askedOf(of)
  return queryOptions({
    queryKey: ['records', addressOf('document', asked)],
    queryFn: ({ signal }) => request('document', { ...asked, signal }),
    ...{ retry: false, staleTime: 0 },
  })
}

/** What of an answer is the document itself. */
export const contentOf = ({ text, listed, gone, figures, signals }: DocumentContent): DocumentContent => ({
  ...{ text, listed, gone, figures, signals },
})

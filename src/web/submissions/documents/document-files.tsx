// A document as a file: its workbook, and the same as data.
import type { ReactNode } from 'react'
import type { DocumentAnswer } from '#definition'
import { FileButtons } from '../../controls/file-buttons.tsx'
import { download } from '../../data/request.ts'
import { documentWords as said } from '../../words/review/document-words.ts'
import { askedOf } from './document-queries.ts'

export function DocumentFiles({ of }: { readonly of: DocumentAnswer }): ReactNode {
  const { document, jurisdiction, edition, version } = of
  const own = { document, jurisdiction, edition: edition ?? undefined, version: version ?? undefined }
  const { params, query } = askedOf(own)
  const files = (['xlsx', 'json'] as const).map((kind) => {
    const format = kind === 'json' ? 'json-file' : kind
    return { name: said[kind], take: () => download('document', { params, query: { ...query, format } }) }
  })
  return <FileButtons label={said.files} files={files} />
}

// A document as a file: its workbook, and the same as data.
import type { ReactNode } from 'react'
import type { DocumentAnswer } from '#definition'
import { FileButtons } from '../../controls/file-buttons.tsx'
import { download, requestText, saveFile } from '../../data/request.ts'
import { documentWords as said } from '../../words/review/document-words.ts'
import { askedOf } from './document-queries.ts'

export function DocumentFiles({ of }: { readonly of: DocumentAnswer }): ReactNode {
  const { document, jurisdiction, edition, version } = of
  const own = { document, jurisdiction, edition: edition ?? undefined, version: version ?? undefined }
  const { params, query } = askedOf(own)
  const takeData = async () => {
    const { text } = await requestText('document', { params, query })
    saveFile(
      new Blob([text], { type: 'application/json' }),
      `${document}_${jurisdiction}_${edition ?? ''}.json`,
    )
  }
  const files = [
    { name: said.xlsx, take: () => download('document', { params, query: { ...query, format: 'xlsx' } }) },
    { name: said.json, take: takeData },
  ]
  return <FileButtons label={said.files} files={files} />
}

// A document as a file: its workbook, and the same as data.
import { useState, type ReactNode } from 'react'
import type { DocumentAnswer } from '#definition'
import { download, requestText, saveFile } from '../../data/request.ts'
import { documentWords as said } from '../../words/review/document-words.ts'
import { figureWords } from '../../words/figure-words.ts'
import { askedOf } from './document-queries.ts'

export function DocumentFiles({ of }: { readonly of: DocumentAnswer }): ReactNode {
  const [hasFailed, setFailed] = useState(false)
  const take = (format: 'json' | 'xlsx') => () => {
    setFailed(false)
    const { document, jurisdiction, edition, version } = of
    const own = { document, jurisdiction, edition: edition ?? undefined, version: version ?? undefined }
    const { params, query } = askedOf(own)
    const name = `${document}_${jurisdiction}_${edition ?? ''}.json`
    const taken =
      format === 'xlsx'
        ? download('document', { params, query: { ...query, format } })
        : requestText('document', { params, query }).then(({ text }) =>
            saveFile(new Blob([text], { type: 'application/json' }), name),
          )
    taken.catch(() => setFailed(true))
  }
  return (
    <div className="on-screen">
      <ul className="inline-list downloads" aria-label={said.files}>
        <li>
          <button type="button" className="link-button" onClick={take('xlsx')}>
            {said.xlsx}
          </button>
        </li>
        <li>
          <button type="button" className="link-button" onClick={take('json')}>
            {said.json}
          </button>
        </li>
      </ul>
      {hasFailed && <p role="alert">{figureWords.chart.failed}</p>}
    </div>
  )
}

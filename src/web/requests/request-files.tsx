// Files beside a request: those of both sides, one more to be sent, and who opens it.
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { EvidenceMove, RequestAnswer, RequestFile, RequestFileCircle } from '#definition'
import { download, request } from '../data/request.ts'
import { FileLine } from '../evidence/file-line.tsx'
import { SendFile } from '../evidence/send-file.tsx'
import { evidenceWords } from '../words/review/evidence-words.ts'
import { requestWords } from '../words/review/request-words.ts'
import { paramsOf, requestQuery } from './request-queries.ts'

const said = requestWords.filesBeside

function Line({ of, file }: { readonly of: RequestAnswer; readonly file: RequestFile }): ReactNode {
  const client = useQueryClient()
  const params = { ...paramsOf(of).params, file: file.id }
  const move = async (body: EvidenceMove) => {
    await request('moveRequestFile', { params, body })
    await client.invalidateQueries({ queryKey: requestQuery(of).queryKey })
  }
  return (
    <FileLine
      file={file}
      circle={said.circles[file.circle]}
      by={file.isOthers ? requestWords.delivered : file.by}
      onOpen={file.mayOpen ? () => download('openRequestFile', { params }) : undefined}
      onMove={of.mayStep && !file.isOthers ? move : undefined}
    />
  )
}

export function RequestFiles({ of }: { readonly of: RequestAnswer }): ReactNode {
  const client = useQueryClient()
  const { files, mayKeepFor } = of
  const send = async (file: File, circle: RequestFileCircle, onProgress: (percent: number) => void) => {
    const query = { name: file.name, circle }
    const kept = await request('keepRequestFile', { ...paramsOf(of), query, file, onProgress })
    await client.invalidateQueries({ queryKey: requestQuery(of).queryKey })
    return kept.name
  }
  if (files.length === 0 && mayKeepFor.length === 0) return null
  return (
    <section aria-labelledby="files">
      <h2 id="files">{evidenceWords.title}</h2>
      {files.length === 0 && <p className="quiet">{said.none}</p>}
      {files.length > 0 && (
        <ul className="evidence">
          {files.map((file) => (
            <li key={file.id}>
              <Line of={of} file={file} />
            </li>
          ))}
        </ul>
      )}
      {mayKeepFor.length > 0 && (
        <div className="on-screen">
          <SendFile
            hint={`${evidenceWords.kinds} ${said.hint}`}
            circles={mayKeepFor.map((id) => ({ id, name: said.circles[id] }))}
            onSend={send}
          />
        </div>
      )}
    </section>
  )
}

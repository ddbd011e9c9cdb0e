// Files that something points to: each with what it is, to be saved on this device; and withdrawn or brought back by who may.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { EvidenceFile, EvidenceMove } from '#definition'
import { download, request } from '../data/request.ts'
import { evidenceWords as said } from '../words/review/evidence-words.ts'
import { evidenceQuery } from './evidence-query.ts'
import { FileLine } from './file-line.tsx'

function Line({ file, mayMove }: { readonly file: EvidenceFile; readonly mayMove: boolean }): ReactNode {
  const client = useQueryClient()
  const { jurisdiction, id, by, circle } = file
  const params = { jurisdiction, file: id }
  const move = async (body: EvidenceMove) => {
    await request('moveEvidence', { params, body })
    await client.invalidateQueries({ queryKey: evidenceQuery(jurisdiction).queryKey })
  }
  return (
    <FileLine
      file={file}
      circle={said.circles[circle]}
      by={by}
      onOpen={() => download('openEvidence', { params })}
      onMove={mayMove ? move : undefined}
    />
  )
}

interface Props {
  readonly jurisdiction: string
  readonly ids: readonly string[]
  /** Left out where they stand in a form. */
  readonly mayMove?: boolean
}

/** Nothing where nothing is pointed to. What somebody may not see is named without a name. */
export function EvidenceList({ jurisdiction, ids, mayMove = true }: Props): ReactNode {
  const { data } = useQuery({ ...evidenceQuery(jurisdiction), enabled: ids.length > 0 })
  if (ids.length === 0) return null
  return (
    <ul className="evidence">
      {ids.map((id) => {
        const file = data?.items.find((one) => one.id === id)
        return (
          <li key={id}>
            {file ? <Line file={file} mayMove={mayMove && data?.mayKeep === true} /> : data && said.unseen}
          </li>
        )
      })}
    </ul>
  )
}

// Files that something points to: each with what it is, to be saved on this device; and withdrawn or brought back by who may.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { EvidenceFile, EvidenceMove } from '#definition'
import { ReasonForm } from '../controls/reason-form.tsx'
import { useOnce } from '../controls/use-once.ts'
import { download, request } from '../data/request.ts'
import { evidenceWords as said } from '../words/review/evidence-words.ts'
import { numberText, timeText } from '../words/index.ts'
import { evidenceQuery, kilobytes, kindName } from './evidence-query.ts'

function Move({ file }: { readonly file: EvidenceFile }): ReactNode {
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const action: EvidenceMove['action'] = file.withdrawn === null ? 'withdrawn' : 'restored'
  const word = action === 'withdrawn' ? said.withdraw : said.restore
  const move = async (reason: string) => {
    const params = { jurisdiction: file.jurisdiction, file: file.id }
    await request('moveEvidence', { params, body: { action, reason } })
    setOpen(false)
    await client.invalidateQueries({ queryKey: evidenceQuery(file.jurisdiction).queryKey })
  }
  if (!isOpen)
    return (
      <button type="button" onClick={() => setOpen(true)}>
        {word} <span className="unseen">{file.name}</span>
      </button>
    )
  return (
    <ReasonForm
      label={said.reason}
      hint={action === 'withdrawn' ? said.reasonHint : said.restoreHint}
      confirm={word}
      onSend={move}
      onBack={() => setOpen(false)}
    />
  )
}

function File({ file, mayMove }: { readonly file: EvidenceFile; readonly mayMove: boolean }): ReactNode {
  const { jurisdiction, id, name, withdrawn } = file
  const open = useOnce(() => download('openEvidence', { params: { jurisdiction, file: id } }))
  return (
    <>
      {withdrawn === null ? (
        <button type="button" disabled={open.isBusy} onClick={() => void open.go()}>
          {said.open(name)}
        </button>
      ) : (
        <>
          {name} <strong>{said.withdrawn(withdrawn)}</strong>
        </>
      )}{' '}
      <span className="quiet">
        {said.about(kindName(file), numberText(kilobytes(file)), said.circles[file.circle])};{' '}
        {said.sentBy(file.by, timeText(file.at))}
      </span>{' '}
      <span className="quiet digest">{said.digest(file.digest)}</span> {mayMove && <Move file={file} />}
      {open.failure !== '' && <p role="alert">{open.failure}</p>}
    </>
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
            {file ? <File file={file} mayMove={mayMove && data?.mayKeep === true} /> : data && said.unseen}
          </li>
        )
      })}
    </ul>
  )
}

// A file that is kept: what it is, to be saved on this device; and withdrawn or brought back by who may.
import { useState, type ReactNode } from 'react'
import type { EvidenceMove, KeptFile } from '#definition'
import { ReasonForm } from '../controls/reason-form.tsx'
import { useOnce } from '../controls/use-once.ts'
import { useNameOf } from '../data/people-names.ts'
import { evidenceWords as said } from '../words/review/evidence-words.ts'
import { numberText, momentText } from '../words/index.ts'
import { kilobytes, kindName } from './evidence-query.ts'

type OnMove = (move: EvidenceMove) => Promise<unknown>

function Move({ file, onMove }: { readonly file: KeptFile; readonly onMove: OnMove }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const action: EvidenceMove['action'] = file.withdrawn === null ? 'withdrawn' : 'restored'
  const word = action === 'withdrawn' ? said.withdraw : said.restore
  const move = async (reason: string) => {
    await onMove({ action, reason })
    setOpen(false)
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

interface Props {
  readonly file: KeptFile
  /** Who opens it, in words. */
  readonly circle: string
  /** Who sent it, in words. */
  readonly by: string
  /** Saves it on this device; left out where the person may not open it. */
  readonly onOpen?: (() => Promise<unknown>) | undefined
  /** Left out where the person may not move it. */
  readonly onMove?: OnMove | undefined
}

function Save({ name, onOpen }: { readonly name: string; readonly onOpen: () => Promise<unknown> }) {
  const open = useOnce(onOpen)
  return (
    <>
      <button type="button" disabled={open.isBusy} onClick={() => void open.go()}>
        {said.open(name)}
      </button>
      {open.failure !== '' && <p role="alert">{open.failure}</p>}
    </>
  )
}

export function FileLine({ file, circle, by, onOpen, onMove }: Props): ReactNode {
  const nameOf = useNameOf()
  const { name, withdrawn } = file
  return (
    <>
      {withdrawn === null && onOpen && (
        <>
          <Save name={name} onOpen={onOpen} />
          <span className="only-on-paper" aria-hidden="true">
            {name}
          </span>
        </>
      )}
      {withdrawn === null && !onOpen && (
        <>
          {name} <strong>{said.withheld}</strong>
        </>
      )}
      {withdrawn !== null && (
        <>
          {name} <strong>{said.withdrawn(withdrawn)}</strong>
        </>
      )}{' '}
      <span className="quiet">
        {said.about(kindName(file), numberText(kilobytes(file)), circle)};{' '}
        {said.sentBy(nameOf(by), momentText(file.at))}
      </span>{' '}
      <span className="quiet digest">{said.digest(file.digest)}</span>{' '}
      {onMove && <Move file={file} onMove={onMove} />}
    </>
  )
}

// A file that is chosen and sent: what went wrong, and how far it is on its way.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { statusQuery } from '../data/queries.ts'
import { importWords } from '../words/import-words.ts'
import { numberText } from '../words/index.ts'
import { FileDrop } from './file-drop.tsx'

interface SendFileProps {
  readonly file: File | undefined
  readonly onFile: (file: File) => void
  /** On the button. */
  readonly action: string
  /** Called without a file where none is chosen. */
  readonly onSend: (file: File | undefined) => void
  /** Of what is sent, while it is on its way. */
  readonly percent: number | undefined
  readonly failure: string
  /** What is asked besides. */
  readonly children?: ReactNode
}

export function SendFileForm({ file, onFile, action, onSend, percent, failure, children }: SendFileProps) {
  const { data: status } = useQuery(statusQuery)
  const submit = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    onSend(file)
  }
  return (
    <form className="record-form" onSubmit={submit}>
      <FileDrop file={file} most={numberText(status?.mostMegabytes ?? 200)} onFile={onFile} />
      {children}
      {failure !== '' && (
        <p role="alert" className="problem">
          {failure}
        </p>
      )}
      <p className="actions">
        <button type="submit" className="main-button" disabled={percent !== undefined}>
          {action}
        </button>
        {percent !== undefined && <progress max={100} value={percent} aria-label={action} />}
        <span role="status">
          {percent === undefined ? '' : importWords.file.sending(numberText(percent))}
        </span>
      </p>
    </form>
  )
}

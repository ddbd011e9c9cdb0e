// A file is chosen on this device and sent, with who opens it; how far it is, and that it came, is said.
import { useId, useState, type ReactNode } from 'react'
import { Choice } from '../controls/choice.tsx'
import { useOnce } from '../controls/use-once.ts'
import { evidenceWords as said } from '../words/review/evidence-words.ts'
import { numberText } from '../words/index.ts'

interface Props<Circle extends string> {
  readonly hint: string
  /** Who may open it, the usual circle first. */
  readonly circles: readonly { readonly id: Circle; readonly name: string }[]
  /** Sends it, tells how much of it is sent, in percent, and gives the name under which it is kept. */
  readonly onSend: (file: File, circle: Circle, onProgress: (percent: number) => void) => Promise<string>
}

function useSending<Circle extends string>({ circles, onSend }: Props<Circle>) {
  const [chosen, setChosen] = useState<string>()
  const circle = circles.find(({ id }) => id === chosen)?.id ?? circles[0]?.id
  const [percent, setPercent] = useState<number>()
  const [sent, setSent] = useState('')
  const [file, setFile] = useState<File>()
  const send = useOnce(async () => {
    if (!file || circle === undefined) return
    setPercent(0)
    setSent('')
    try {
      setSent(await onSend(file, circle, setPercent))
      setFile(undefined)
    } finally {
      setPercent(undefined)
    }
  })
  return { circle, setChosen, percent, sent, file, setFile, send }
}

export function SendFile<Circle extends string>(props: Props<Circle>): ReactNode {
  const id = useId()
  const { circle = '', setChosen, percent, sent, file, setFile, send } = useSending(props)
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{said.add}</label>
        <input
          key={sent}
          id={id}
          type="file"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <p id={`${id}-hint`} className="quiet">
          {props.hint}
        </p>
      </div>
      <Choice label={said.circle} value={circle} options={props.circles} onChoose={setChosen} />
      <p className="actions">
        <button type="button" disabled={!file || send.isBusy} onClick={() => void send.go()}>
          {said.send}
        </button>
        {percent !== undefined && <progress max={100} value={percent} aria-label={said.send} />}
        <span role="status">
          {percent === undefined ? sent && said.sent(sent) : said.sending(numberText(percent))}
        </span>
      </p>
      {send.failure !== '' && (
        <p role="alert" className="problem">
          {send.failure}
        </p>
      )}
    </>
  )
}

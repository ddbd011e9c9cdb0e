// Which sheet of a workbook is read, or how the bytes of a text file become cells. Nothing is read anew before it is asked for.
import { useState, type ReactNode } from 'react'
import { delimiters, textEncodings, type ImportAnswer, type TextReading } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { importWords } from '../words/import-words.ts'

const { page: said, sheet: sheetWords } = importWords

interface Props {
  readonly answer: ImportAnswer
  readonly onSheet: (table: string) => void
  readonly onAllSheets: () => void
  readonly onText: (text: TextReading) => void
}

/** A small form whose choices hold once its button is pressed, so that going through them by keyboard changes nothing. */
function ReadingForm({
  children,
  isChanged,
  onRead,
}: {
  readonly children: ReactNode
  readonly isChanged: boolean
  readonly onRead: () => void
}): ReactNode {
  const send = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault()
    if (isChanged) onRead()
  }
  return (
    <form className="controls" onSubmit={send}>
      {children}
      <button type="submit" disabled={!isChanged}>
        {said.readSo}
      </button>
    </form>
  )
}

/** Where another sheet is the right one, that is said before anybody maps the wrong one. */
function wrongSheet({ mapping, plan }: ImportAnswer): string | undefined {
  const found = plan?.problems.find(({ kind }) => kind === 'table-wrong')
  return mapping === null && found ? `${found.what} ${found.mend}` : undefined
}

function SheetForm({ answer, onSheet, onAllSheets }: Props): ReactNode {
  const [table, setTable] = useState(answer.table)
  const wrong = wrongSheet(answer)
  const hasOthers = answer.plan?.remarks.some(({ kind }) => kind === 'sheets-unread')
  const options = answer.tables.map(({ name, isHidden }) => ({
    id: name,
    name: isHidden ? said.hidden(name) : name,
  }))
  return (
    <>
      {wrong !== undefined && <p className="notice">{wrong}</p>}
      <ReadingForm isChanged={table !== answer.table} onRead={() => onSheet(table)}>
        <Choice label={said.sheet} value={table} options={options} onChoose={setTable} />
      </ReadingForm>
      {hasOthers && (
        <p className="actions">
          <button type="button" onClick={onAllSheets}>
            {said.allSheets}
          </button>
        </p>
      )}
    </>
  )
}

interface TextAsked {
  readonly text: NonNullable<ImportAnswer['text']>
  /** Whether the program has recognised it, or somebody has said it. */
  readonly isKnown: boolean
}

/** The choices, with the entry for leaving it to the program in front. */
function TextForm({ text, isKnown, onText }: TextAsked & Pick<Props, 'onText'>) {
  const [encoding, setEncoding] = useState<string>(text.said.encoding ?? '')
  const [delimiter, setDelimiter] = useState<string>(text.said.delimiter ?? '')
  const [encodingSaid, delimiterSaid] = [
    textEncodings.find((one) => one === encoding),
    delimiters.find((one) => one === delimiter),
  ]
  const isChanged = encodingSaid !== text.said.encoding || delimiterSaid !== text.said.delimiter
  const read = () =>
    onText({
      ...(encodingSaid ? { encoding: encodingSaid } : {}),
      ...(delimiterSaid ? { delimiter: delimiterSaid } : {}),
    })
  const none = (isSaid: boolean, name: string) =>
    isSaid || !isKnown ? said.recognise : said.recognised(name)
  return (
    <ReadingForm isChanged={isChanged} onRead={read}>
      <Choice
        label={said.encoding}
        value={encoding}
        none={none(text.said.encoding !== undefined, said.encodings[text.encoding])}
        options={textEncodings.map((id) => ({ id, name: said.encodings[id] }))}
        onChoose={setEncoding}
      />
      <Choice
        label={said.delimiter}
        value={delimiter}
        none={none(text.said.delimiter !== undefined, said.delimiters[text.delimiter])}
        options={delimiters.map((id) => ({ id, name: said.delimiters[id] }))}
        onChoose={setDelimiter}
      />
    </ReadingForm>
  )
}

/** A piece of the text in which a wrong encoding shows. */
function TextSample({ sample }: { readonly sample: string }): ReactNode {
  if (sample === '') return null
  return (
    <figure className="text-sample">
      <figcaption>
        {sheetWords.sample} <span className="quiet">{sheetWords.sampleHelp}</span>
      </figcaption>
      <blockquote>{sample}</blockquote>
    </figure>
  )
}

/** A text of which it cannot be told how it is encoded: whoever sends it says so. */
const unclear = { encoding: 'utf-8', delimiter: ',', said: {}, sample: '' } as const

const isUnclear = ({ plan }: ImportAnswer) =>
  plan?.problems.some(({ kind }) => kind === 'file-encoding-unclear') === true

export function FileReading(props: Props): ReactNode {
  const { answer, onText } = props
  if (answer.tables.length > 1) return <SheetForm {...props} />
  const text = answer.text ?? (isUnclear(answer) ? unclear : null)
  if (!text) return null
  return (
    <>
      <TextForm text={text} isKnown={answer.text !== null} onText={onText} />
      <TextSample sample={text.sample} />
    </>
  )
}

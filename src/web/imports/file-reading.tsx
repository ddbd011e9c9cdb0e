// Which sheet of a workbook is read, or how the bytes of a text file become cells. Nothing is read anew before it is asked for.
import { useState, type ReactNode } from 'react'
import { delimiters, textEncodings, type ImportAnswer, type TextReading } from '#definition'
import { Choice } from '../controls/choice.tsx'
import { importWords } from '../words/import-words.ts'

const { page: said, sheet: sheetWords } = importWords

interface Props {
  readonly answer: ImportAnswer
  readonly onSheet: (table: string) => void
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

function SheetForm({ answer, onSheet }: Props): ReactNode {
  const [table, setTable] = useState(answer.table)
  const wrong = wrongSheet(answer)
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
    </>
  )
}

/** The choices, with the entry for leaving it to the program in front. */
function TextForm({ text, onText }: { text: NonNullable<ImportAnswer['text']> } & Pick<Props, 'onText'>) {
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
  const none = (isSaid: boolean, name: string) => (isSaid ? said.recognise : said.recognised(name))
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

export function FileReading(props: Props): ReactNode {
  const { tables, text } = props.answer
  if (tables.length > 1) return <SheetForm {...props} />
  if (!text) return null
  return (
    <>
      <TextForm text={text} onText={props.onText} />
      <TextSample sample={text.sample} />
    </>
  )
}

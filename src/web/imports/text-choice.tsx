// How the bytes of a text file become cells: what was recognised, and what a person chooses instead.
import type { ReactNode } from 'react'
import { delimiters, textEncodings, type ImportAnswer, type TextReading } from '#definition'
import { Choice } from '../parts/choice.tsx'
import { words } from '../words/index.ts'

const { page: said } = words.imports

interface Props {
  readonly answer: ImportAnswer
  readonly onChoose: (text: TextReading) => void
}

export function TextChoice({ answer: { text }, onChoose }: Props): ReactNode {
  if (text === null) return null
  const { encoding, delimiter, said: chosen } = text
  // What was chosen is listed under its own name; what was recognised, under the entry that says so.
  const none = (isChosen: boolean, name: string) => (isChosen ? said.recognise : said.recognised(name))
  const { encoding: _encoding, ...withoutEncoding } = chosen
  const { delimiter: _delimiter, ...withoutDelimiter } = chosen
  return (
    <div className="controls">
      <Choice
        label={said.encoding}
        value={chosen.encoding ?? ''}
        none={none(chosen.encoding !== undefined, said.encodings[encoding])}
        options={textEncodings.map((id) => ({ id, name: said.encodings[id] }))}
        onChoose={(id) => {
          const found = textEncodings.find((one) => one === id)
          onChoose(found ? { ...withoutEncoding, encoding: found } : withoutEncoding)
        }}
      />
      <Choice
        label={said.delimiter}
        value={chosen.delimiter ?? ''}
        none={none(chosen.delimiter !== undefined, said.delimiters[delimiter])}
        options={delimiters.map((id) => ({ id, name: said.delimiters[id] }))}
        onChoose={(id) => {
          const found = delimiters.find((one) => one === id)
          onChoose(found ? { ...withoutDelimiter, delimiter: found } : withoutDelimiter)
        }}
      />
    </div>
  )
}

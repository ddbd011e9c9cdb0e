// A last column with the same word in every row, added to CSV text as it streams by.
import { Transform, type TransformCallback } from 'node:stream'

export interface CsvLabel {
  readonly column: string
  readonly value: string
}

interface Labelling {
  /** The piece with its rows labelled as far as they end in it. */
  readonly add: (piece: string) => string
  /** What is still to be written after the last piece. */
  readonly end: () => string
}

function startLabelling({ column, value }: CsvLabel): Labelling {
  let isQuoted = false
  let isFilled = false
  let isHeading = true
  const label = () => {
    const text = isFilled ? `,${isHeading ? column : value}` : ''
    isHeading &&= !isFilled
    isFilled = false
    return text
  }
  const add = (piece: string) =>
    // A row ends with a line break outside of quotation marks; one within them belongs to a cell.
    piece.replaceAll(/"|\r?\n|[^"\r\n]+|\r/g, (part) => {
      if (part === '"') isQuoted = !isQuoted
      const isEnd = !isQuoted && part.endsWith('\n')
      if (isEnd) return label() + part
      isFilled = true
      return part
    })
  return { add, end: label }
}

/** The table with one more column. */
export function labelCsv(text: string, csvLabel: CsvLabel): string {
  const { add, end } = startLabelling(csvLabel)
  return add(text) + end()
}

/** The same for a table that streams by. */
export function labellingCsv(csvLabel: CsvLabel): Transform {
  const { add, end } = startLabelling(csvLabel)
  const decoder = new TextDecoder()
  return new Transform({
    transform(chunk: Buffer | string, _encoding: BufferEncoding, done: TransformCallback) {
      done(null, add(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })))
    },
    flush(done: TransformCallback) {
      done(null, add(decoder.decode()) + end())
    },
  })
}

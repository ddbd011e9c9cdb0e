// XML as it streams by: openings, closings and text. Document types and entities are refused, endless text too.
import { SaxesParser } from 'saxes'
import { BrokenTable } from '../file-refusal.ts'

export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** More text than this between two tags is no sheet. */
const longestText = 8_000_000

const brokenXml = (reason: string) => new BrokenTable({ code: 'file-workbook-broken', params: { reason } }, 0)

/** The name without the prefix that some programs write before every element. */
const localName = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)

function parserFor(reader: XmlReader, onTag: () => void): SaxesParser {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw brokenXml('it declares a document type, as no spreadsheet program does')
  })
  parser.on('error', () => {
    throw brokenXml('a part is not well-formed XML')
  })
  parser.on('opentag', ({ name, attributes }) => {
    onTag()
    reader.open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    onTag()
    reader.close(localName(name))
  })
  parser.on('text', reader.text)
  return parser
}

/** Reads a part to its end. After every piece of it, what was found is handed over and leaves memory. */
export async function* readXml<Found>(
  part: AsyncIterable<Buffer>,
  reader: XmlReader,
  take: () => readonly Found[],
): AsyncGenerator<Found> {
  const decoder = new TextDecoder()
  let sinceTag = 0
  const parser = parserFor(reader, () => {
    sinceTag = 0
  })
  for await (const chunk of part) {
    sinceTag += chunk.length
    parser.write(decoder.decode(chunk, { stream: true }))
    if (sinceTag > longestText) throw brokenXml('a cell holds megabytes of text')
    yield* take()
  }
  parser.close()
  yield* take()
}

/** Reads a part to its end for what the reader notes. */
export async function readWholeXml(part: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  await Array.fromAsync(readXml(part, reader, () => []))
}

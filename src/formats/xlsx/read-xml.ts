// XML as it streams by: openings, closings and text. Document types and entities are refused; so is whatever is endless.
import { SaxesParser } from 'saxes'
import { mostOf } from '../tables/index.ts'
import { brokenWorkbook } from './broken-workbook.ts'

export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** The name without the prefix that some programs write before every element. */
const localName = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)

/** Refuses what no program writes, before it is kept: attributes one by one, elements as they open. */
function guardedParser(): SaxesParser {
  const parser = new SaxesParser()
  let attributes = 0
  parser.on('doctype', () => {
    throw brokenWorkbook('it declares a document type, as no spreadsheet program does')
  })
  parser.on('error', () => {
    throw brokenWorkbook('a part is not well-formed XML')
  })
  parser.on('opentagstart', ({ name }) => {
    attributes = 0
    if (name.length > mostOf.xmlName) throw brokenWorkbook('the name of an element is far too long')
  })
  parser.on('attribute', ({ name, value }) => {
    attributes += 1
    if (attributes > mostOf.xmlAttributes) {
      throw brokenWorkbook(`an element has more than ${mostOf.xmlAttributes} attributes`)
    }
    if (name.length > mostOf.xmlName || value.length > mostOf.xmlAttribute) {
      throw brokenWorkbook('an attribute is far too long')
    }
  })
  return parser
}

function parserFor(reader: XmlReader, onTag: () => void): SaxesParser {
  const parser = guardedParser()
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    onTag()
    depth += 1
    if (depth > mostOf.xmlDepth) {
      throw brokenWorkbook(`its elements stand more than ${mostOf.xmlDepth} deep within each other`)
    }
    reader.open(localName(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    onTag()
    depth -= 1
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
    if (sinceTag > mostOf.xmlBetweenTags) throw brokenWorkbook('a cell holds megabytes of text')
    yield* take()
  }
  parser.close()
  yield* take()
}

/** Reads a part to its end for what the reader notes. */
export async function readWholeXml(part: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  await Array.fromAsync(readXml(part, reader, () => []))
}

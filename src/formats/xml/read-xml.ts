// XML as it streams by: openings, closings and text. Document types and entities are refused; so is whatever is endless.
import { SaxesParser } from 'saxes'
import { mostOf, type BrokenTable } from '../tables/index.ts'
import { say } from './xml-sentences.ts'

export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** The error for XML that is not read on. `reason` goes on after “The file cannot be read:”. */
export type Broken = (reason: string, line?: number) => BrokenTable

/** How XML is read. */
export interface XmlReading<Found> {
  /** Takes what was found since it was last asked. */
  readonly take: () => readonly Found[]
  readonly broken: Broken
  readonly decoder: { readonly decode: (bytes?: Buffer, options?: { stream: boolean }) => string }
}

/** The name without the prefix that some programs write before every element. */
const localName = (name: string) => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name)

/** Refuses what no program writes, before it is kept: attributes one by one, elements as they open. */
function guardedParser(broken: Broken): SaxesParser {
  const parser = new SaxesParser()
  let attributes = 0
  parser.on('doctype', () => {
    throw broken(say('doctype'), parser.line)
  })
  parser.on('error', () => {
    throw broken(say('not-well-formed'), parser.line)
  })
  parser.on('opentagstart', ({ name }) => {
    attributes = 0
    if (name.length > mostOf.xmlName) throw broken(say('element-name-too-long'))
  })
  parser.on('attribute', ({ name, value }) => {
    attributes += 1
    if (attributes > mostOf.xmlAttributes) {
      throw broken(say('too-many-attributes', { most: mostOf.xmlAttributes }))
    }
    if (name.length > mostOf.xmlName || value.length > mostOf.xmlAttribute) {
      throw broken(say('attribute-too-long'))
    }
  })
  return parser
}

function parserFor(reader: XmlReader, broken: Broken, onTag: () => void): SaxesParser {
  const parser = guardedParser(broken)
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    onTag()
    depth += 1
    if (depth > mostOf.xmlDepth) {
      throw broken(say('elements-too-deep', { most: mostOf.xmlDepth }))
    }
    reader.open(localName(name), attributes, parser.line)
  })
  parser.on('closetag', ({ name }) => {
    onTag()
    depth -= 1
    reader.close(localName(name))
  })
  parser.on('text', reader.text)
  parser.on('cdata', reader.text)
  return parser
}

/** Reads a part to its end. After every piece of it, what was found is handed over and leaves memory. */
export async function* readXml<Found>(
  part: AsyncIterable<Buffer>,
  reader: XmlReader,
  { take, broken, decoder }: XmlReading<Found>,
): AsyncGenerator<Found> {
  let sinceTag = 0
  const parser = parserFor(reader, broken, () => {
    sinceTag = 0
  })
  for await (const chunk of part) {
    sinceTag += chunk.length
    parser.write(decoder.decode(chunk, { stream: true }))
    if (sinceTag > mostOf.xmlBetweenTags) throw broken(say('text-too-large'))
    yield* take()
  }
  parser.close()
  yield* take()
}

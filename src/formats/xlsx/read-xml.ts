// The XML of the parts of a workbook; what is wrong with it is said of the workbook.
import { readXml as readAnyXml, type XmlReader } from '../xml/index.ts'
import { brokenWorkbook } from './broken-workbook.ts'

export type { XmlReader } from '../xml/index.ts'

/** Reads a part to its end. After every piece of it, what was found is handed over and leaves memory. */
export function readXml<Found>(
  part: AsyncIterable<Buffer>,
  reader: XmlReader,
  take: () => readonly Found[],
): AsyncGenerator<Found> {
  // A line of the XML is no row of the sheet: whoever reads rows names the one at which it broke off.
  const broken = (reason: string) => brokenWorkbook(reason)
  return readAnyXml(part, reader, { take, broken, decoder: new TextDecoder() })
}

/** Reads a part to its end for what the reader notes. */
export async function readWholeXml(part: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  await Array.fromAsync(readXml(part, reader, () => []))
}

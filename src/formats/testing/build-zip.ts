// Builds zip archives part by part, for tests.
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** An archive of these parts, by name. */
export function zipOf(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return buffer(zip.outputStream)
}

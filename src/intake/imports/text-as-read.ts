// How the text of a file was read, for whoever looks at the file before it is read as a layout says.
import type { TextAsRead, TextReading } from '#definition'
import type { ImportFile } from '../sheets/index.ts'

/** The encoding and delimiter, said or recognised; null where it is no text of columns. */
export function textAsRead(
  { encoding, delimiter, sample = '' }: ImportFile,
  said: TextReading = {},
): TextAsRead | null {
  return encoding && delimiter ? { encoding, delimiter, said, sample } : null
}

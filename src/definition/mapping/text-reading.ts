// How the bytes of a text file become rows, where what is recognised is not right: said by a person or by a layout.

/** Encodings in which text files of the readers come. */
export const textEncodings = [
  'utf-8',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'iso-8859-2',
  'iso-8859-5',
  'ibm852',
  'ibm855',
  'x-mac-ce',
  'x-mac-croatian',
  'x-mac-cyrillic',
  'x-mac-romanian',
  'utf-16le',
  'utf-16be',
] as const
export type TextEncoding = (typeof textEncodings)[number]

/** What stands between the cells of a row. */
export const delimiters = [',', ';', '\t', '|', '^', ':', '~', '#', '§'] as const
export type Delimiter = (typeof delimiters)[number]

/** What is said of it; the rest is recognised. */
export interface TextReading {
  readonly encoding?: TextEncoding
  readonly delimiter?: Delimiter
}

// Under which name the source of a file goes where nobody names it: the same by page, program and command.

interface SentFile {
  /** The name of the file, with its ending. */
  readonly file: string
  /** The name of the layout by which it is read. */
  readonly mapping?: string | undefined
}

/**
 * The usual name of a source: that of the layout, or that of the file. An edition of a source that is kept under the file's
 * name without its ending stays one of that.
 *
 * @param known the sources of which something was taken
 */
export function usualSource({ file, mapping }: SentFile, known: readonly string[] = []): string {
  if (mapping !== undefined && mapping !== '') return mapping
  const plain = file.replace(/\.[^.]*$/, '').trim()
  return known.includes(plain) && !known.includes(file) ? plain : file
}

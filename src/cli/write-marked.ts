// Writes the file of an import back with its problem cells marked.
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportPlan } from '#definition'
import { markImport, type MarkWish } from '#intake'
import { UsageError } from './settings.ts'
import { say } from './terminal.ts'

/** Writes bytes to a file as they are made. */
export async function writeBytes(bytes: Readable, file: string): Promise<void> {
  await pipeline(bytes, createWriteStream(file)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be written (${error.code ?? error.message}). Choose another path.`)
  })
}

/** Writes the workbook with the marks, and says where it is. */
export async function writeMarked(
  path: string,
  { plan, ...wish }: MarkWish & { readonly plan: ImportPlan },
  file: string,
): Promise<void> {
  const marked = await markImport(path, plan, wish)
  if ('kind' in marked) throw new UsageError(`${marked.what} ${marked.mend}`)
  await writeBytes(marked, file)
  say(`Written: ${file}, with the problem cells marked.`)
}

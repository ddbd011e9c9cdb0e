// Writes the file of an import back with its problem cells marked.
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportPlan, ImportProblem } from '#definition'
import { markImport, type MarkWish } from '#intake'
import { say, UsageError } from '../workplace/index.ts'

const cannotWrite = (file: string, { code, message }: NodeJS.ErrnoException) =>
  new UsageError(`${file} cannot be written (${code ?? message}). Choose another path.`)

/** Writes bytes to a file as they are made. */
export async function writeBytes(bytes: Readable, file: string): Promise<void> {
  await pipeline(bytes, createWriteStream(file)).catch((error: NodeJS.ErrnoException) => {
    throw cannotWrite(file, error)
  })
}

function sentenceOf({ line, what, mend }: ImportProblem): string {
  return `${line > 0 ? `Line ${line}: ` : ''}${what} ${mend}`
}

/** Writes the workbook with the marks, and says where it is. */
export async function writeMarked(
  path: string,
  { plan, ...wish }: MarkWish & { readonly plan: ImportPlan },
  file: string,
): Promise<void> {
  const refused = await markImport(path, plan, file, wish).catch((error: NodeJS.ErrnoException) => {
    throw cannotWrite(file, error)
  })
  if (refused) throw new UsageError(sentenceOf(refused))
  say(`Written: ${file}, with the problem cells marked.`)
}

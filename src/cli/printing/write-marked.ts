// Writes the file of an import back with its problem cells marked.
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Refused, type ImportPlan, type ImportProblem } from '#definition'
import { markImport, type MarkWish } from '#intake'
import { say } from '../workplace/index.ts'
import { say as word } from './printing-sentences.ts'

const cannotWrite = (file: string, { code, message }: NodeJS.ErrnoException) =>
  new Refused('file-not-written', { file, reason: code ?? message }, 'bad-request')

/** Writes bytes to a file as they are made. */
export async function writeBytes(bytes: Readable, file: string): Promise<void> {
  await pipeline(bytes, createWriteStream(file)).catch((error: NodeJS.ErrnoException) => {
    throw cannotWrite(file, error)
  })
}

const unmarkable = (problem: ImportProblem): Refused =>
  problem.line > 0
    ? new Refused('problem-of-line', { line: problem.line, problem }, 'bad-request')
    : new Refused('problem-is', { problem }, 'bad-request')

/** Writes the workbook with the marks, and says where it is. */
export async function writeMarked(
  path: string,
  { plan, ...wish }: MarkWish & { readonly plan: ImportPlan },
  file: string,
): Promise<void> {
  const refused = await markImport(path, plan, file, wish).catch((error: NodeJS.ErrnoException) => {
    throw cannotWrite(file, error)
  })
  if (refused) throw unmarkable(refused)
  say(word('written-with-the-problem-cells', { file }))
}

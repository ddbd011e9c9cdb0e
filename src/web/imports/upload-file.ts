// Sends a file and says how far it is.
import type { ImportAnswer, LoadAnswer } from '#definition'
import { isUnanswered } from '../data/api-problem.ts'
import { attempt, request } from '../data/request.ts'
import { importWords } from '../words/import-words.ts'

export interface UploadWish {
  readonly register: string
  readonly name: string
  readonly jurisdiction: string
  readonly institution: string
  readonly source: string
  readonly mapping: string
}

/** What does not get through says that the file did not, and that nothing of it was taken. */
function cut(error: unknown): never {
  if (isUnanswered(error)) throw new Error(importWords.file.cut)
  throw error
}

/** The import that the file became. Throws what the server says against it. */
export function uploadFile(
  file: File,
  wish: UploadWish,
  onProgress: (percent: number) => void,
): Promise<ImportAnswer> {
  return request('openImport', { query: wish, file, onProgress }).catch(cut)
}

/** What became of a file of figures; on trial, what would. A refusal that lists its problems is an answer, too. */
export async function handInFigures(
  file: File,
  isTrial: boolean,
  onProgress: (percent: number) => void,
): Promise<LoadAnswer> {
  const query = { name: file.name, trial: isTrial ? ('yes' as const) : undefined }
  const told = await attempt('loadFile', { query, file, onProgress }).catch(cut)
  return 'answer' in told ? told.answer : told.refusal
}

// Sends a file with the token and says how far it is; fetch cannot say that, the older request can.
import { apiPaths, type ImportAnswer, type LoadAnswer } from '#definition'
import { writeSearch } from '../data/search.ts'
import { NoAccess, readToken } from '../person/access.ts'
import { importWords } from '../words/import-words.ts'
import { words } from '../words/index.ts'

export interface UploadWish {
  readonly register: string
  readonly name: string
  readonly jurisdiction: string
  readonly institution: string
  readonly source: string
  readonly mapping: string
}

type Told = { readonly detail?: string; readonly problems?: readonly unknown[] }

function readAnswer(text: string): Told {
  try {
    return JSON.parse(text) as Told
  } catch {
    return { detail: words.problems.unreadable }
  }
}

function sendFile<Answer>(
  file: File,
  address: string,
  onProgress: (percent: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', address)
    request.setRequestHeader('authorization', `Bearer ${readToken()}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(Math.floor((100 * loaded) / Math.max(total, 1))),
    )
    request.addEventListener('error', () => reject(new Error(importWords.file.cut)))
    request.addEventListener('load', () => {
      if (request.status === 401) return reject(new NoAccess())
      const answer = readAnswer(request.responseText)
      // a refusal that lists problems is an answer, too
      const isAnswer = request.status < 300 || (request.status === 422 && Array.isArray(answer.problems))
      if (isAnswer) return resolve(answer as Answer)
      return reject(new Error(answer.detail ?? words.problems.unreadable))
    })
    request.send(file)
  })
}

/** The import that the file became. Throws what the server says against it. */
export function uploadFile(
  file: File,
  wish: UploadWish,
  onProgress: (percent: number) => void,
): Promise<ImportAnswer> {
  return sendFile(file, apiPaths.imports + writeSearch({ ...wish }), onProgress)
}

/** What became of a file of figures; on trial, what would. */
export function handInFigures(
  file: File,
  isTrial: boolean,
  onProgress: (percent: number) => void,
): Promise<LoadAnswer> {
  const trial = isTrial ? { trial: 'yes' } : {}
  return sendFile(file, apiPaths.loads + writeSearch({ name: file.name, ...trial }), onProgress)
}

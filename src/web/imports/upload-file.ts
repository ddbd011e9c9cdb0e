// Sends a file with the token and says how far it is; fetch cannot say that, the older request can.
import { apiPaths, type ImportAnswer } from '#definition'
import { writeSearch } from '../data/search.ts'
import { NoAccess, readToken } from '../records/access.ts'
import { importWords } from '../words/import-words.ts'
import { words } from '../words/index.ts'

export interface UploadWish {
  readonly register: string
  readonly name: string
  readonly jurisdiction: string
  readonly source: string
  readonly mapping: string
}

function readAnswer(text: string): Partial<ImportAnswer> & { readonly detail?: string } {
  try {
    return JSON.parse(text) as Partial<ImportAnswer>
  } catch {
    return { detail: words.problems.unreadable }
  }
}

/** The import that the file became. Throws what the server says against it. */
export function uploadFile(
  file: File,
  wish: UploadWish,
  onProgress: (percent: number) => void,
): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', apiPaths.imports + writeSearch({ ...wish }))
    request.setRequestHeader('authorization', `Bearer ${readToken()}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(Math.floor((100 * loaded) / Math.max(total, 1))),
    )
    request.addEventListener('error', () => reject(new Error(importWords.file.cut)))
    request.addEventListener('load', () => {
      if (request.status === 401) return reject(new NoAccess())
      const answer = readAnswer(request.responseText)
      if (request.status === 202) return resolve(answer as ImportAnswer)
      return reject(new Error(answer.detail ?? words.problems.unreadable))
    })
    request.send(file)
  })
}

// Files that are kept beside what they belong to: what may be one, what is known of it, and who opens it.

/** Who opens a file of assessments and plans: people of the jurisdiction alone, or also those who get the reports that point to it. */
export const evidenceCircles = ['jurisdiction', 'reports'] as const
export type EvidenceCircle = (typeof evidenceCircles)[number]

/** The kinds of files that are kept, and the ends of their names. Which one a file is, its bytes say. */
export const evidenceKinds = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'text/plain': 'txt',
} as const
export type EvidenceMedia = keyof typeof evidenceKinds

/** So large may a file be, in megabytes. */
export const mostEvidenceMegabytes = 10

/** A file as it is kept, whatever it belongs to. */
export interface KeptFile {
  readonly jurisdiction: string
  readonly id: string
  readonly name: string
  readonly media: string
  /** In bytes. */
  readonly size: number
  /** SHA-256 of the bytes. */
  readonly digest: string
  readonly at: string
  readonly by: string
  /** Why nobody opens it any more; null where it stands. */
  readonly withdrawn: string | null
}

/** A file to which assessments and plans point. */
export interface EvidenceFile extends KeptFile {
  readonly circle: EvidenceCircle
}

/** Who opens a file of a request: those who may read it on the side that keeps the file, or on both. */
export const requestFileCircles = ['own-side', 'both-sides'] as const
export type RequestFileCircle = (typeof requestFileCircles)[number]

/** A file of a request, as one of its sides keeps it. */
export interface RequestFile extends KeptFile {
  readonly circle: RequestFileCircle
  /** Sent by the other side, which alone withdraws it. */
  readonly isOthers: boolean
  /** Whether the person may open it: a register with sensitive answers has sensitive files. */
  readonly mayOpen: boolean
}

/** What is sent to withdraw a file, or to bring it back. */
export interface EvidenceMove {
  readonly action: 'withdrawn' | 'restored'
  readonly reason: string
}

/** Signs of a name that are kept, its last ones: what tells files apart stands behind. */
const longestName = 190

/** The name of a file with the end that its kind has, whatever end it was given. */
export function evidenceName(given: string, media: EvidenceMedia): string {
  const name = given.slice(-longestName)
  const end = evidenceKinds[media]
  const had = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase()
  const isSame = had === end || (end === 'jpg' && had === 'jpeg') || (end === 'txt' && had === 'csv')
  return isSame ? name : `${name}.${end}`
}

/** Whether a text could be the id of a file. Whether there is such a file, the database says. */
export const isFileId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

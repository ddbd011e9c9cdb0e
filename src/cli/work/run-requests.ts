// Requests from the terminal: what waits, one of them, and a step in it; here on the database, or at the Waymark that runs on it.
import { readFile, stat } from 'node:fs/promises'
import {
  addressOf,
  currentDay,
  isRequestRegister,
  mostEvidenceMegabytes,
  Refused,
  type EvidenceMove,
  type NotKept,
  type RequestAnswer,
  type RequestFile,
  type RequestFileCircle,
  type RequestRegister,
  type RequestStanding,
  type RequestsAnswer,
  type RequestStepToTake,
  type Roadmap,
} from '#definition'
import { recogniseDocument } from '#formats'
import {
  getRequestFileBytes,
  keepRequestFile,
  moveFileOfRequest,
  readRequest,
  readRequestPage,
  takeRequestStep,
} from '#review'
import { actingAs, administrator } from '#storage'
import {
  askSite,
  fetchFile,
  findRunning,
  sendFile,
  withWorkplace,
  type RunningSite,
  type Settings,
} from '../workplace/index.ts'

/** Which requests are listed. */
export interface RequestsWish {
  readonly kind?: string
  readonly side?: 'asking' | 'asked'
  readonly jurisdiction?: string
  readonly state: RequestStanding
}

/** A request by its register, jurisdiction and record. */
export interface RequestName {
  readonly register: string
  readonly jurisdiction: string
  readonly record: string
}

/** What is done with files beside requests. */
interface FilesDesk {
  readonly attach: (name: RequestName, path: string, circle: RequestFileCircle) => Promise<RequestFile>
  readonly fetch: (name: RequestName, file: string) => Promise<Buffer>
  readonly moveFile: (name: RequestName, file: string, move: EvidenceMove) => Promise<RequestFile>
}

interface RequestDesk extends FilesDesk {
  readonly list: (wish: RequestsWish) => Promise<RequestsAnswer>
  readonly one: (name: RequestName) => Promise<RequestAnswer>
  readonly step: (name: RequestName, sent: RequestStepToTake) => Promise<RequestAnswer | NotKept>
}

const most = 200

function registerOf({ registers }: Roadmap, id: string): RequestRegister {
  const found = registers.find((one) => one.id === id)
  if (found && isRequestRegister(found)) return found
  throw new Refused('request-unknown', {}, 'not-found')
}

/** The name under which a file is kept. The web server that says it is loaded where a file is sent, and by no other command. */
async function fileNameOf(path: string): Promise<string> {
  const { safeFileName } = await import('#api')
  return safeFileName(path)
}

/** A document of this machine, of a kind that its bytes say. */
async function readDocument(path: string) {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) throw new Refused('file-not-there', { file: path }, 'bad-request')
  if (found.size === 0) throw new Refused('evidence-empty', {}, 'unprocessable')
  if (found.size > mostEvidenceMegabytes * 1_000_000)
    throw new Refused('upload-too-large', { most: mostEvidenceMegabytes }, 'too-large')
  const media = await recogniseDocument(path)
  if (!media) throw new Refused('evidence-kind', {}, 'unprocessable')
  return { name: await fileNameOf(path), media, bytes: await readFile(path) }
}

/** The same with the site that runs on the database. */
function filesThere(site: RunningSite): FilesDesk {
  const fileOf = (params: RequestName, file: string) => ({ params: { ...params, file } })
  return {
    attach: async (params, path, circle) => {
      const query = { name: await fileNameOf(path), circle }
      return sendFile(site, addressOf('keepRequestFile', { params: { ...params }, query }), path)
    },
    fetch: (params, file) => fetchFile(site, addressOf('openRequestFile', fileOf(params, file))),
    moveFile: (params, file, move) => askSite(site, addressOf('moveRequestFile', fileOf(params, file)), move),
  }
}

/** And on the database here. */
function filesHere(settings: Settings): FilesDesk {
  const { roadmap } = settings
  const officeOf = ({ register }: RequestName) => ({
    ...{ roadmap, person: administrator, today: currentDay(), register: registerOf(roadmap, register) },
  })
  const keyOf = ({ jurisdiction, record: id }: RequestName) => ({ jurisdiction, id })
  return {
    attach: async (name, path, circle) => {
      const document = await readDocument(path)
      return withWorkplace(settings, (db) =>
        keepRequestFile(db, officeOf(name), keyOf(name), { ...document, circle }),
      )
    },
    fetch: (name, file) =>
      withWorkplace(settings, (db) =>
        actingAs(db, administrator, async (tx) => {
          const { bytes } = await getRequestFileBytes(tx, officeOf(name), keyOf(name), file)
          return bytes
        }),
      ),
    moveFile: (name, id, move) =>
      withWorkplace(settings, (db) => moveFileOfRequest(db, officeOf(name), { key: keyOf(name), id }, move)),
  }
}

/** Where requests are read and taken further. */
export function requestDesk(settings: Settings): RequestDesk {
  const { roadmap, token } = settings
  const address = findRunning(settings)
  if (address !== undefined) {
    const site = { address, token }
    return {
      ...filesThere(site),
      list: (query) => askSite(site, addressOf('requests', { query })),
      one: (params) => askSite(site, addressOf('oneRequest', { params: { ...params } })),
      step: (params, body) => askSite(site, addressOf('takeRequestStep', { params: { ...params } }), body),
    }
  }
  const officeOf = (id: string) => ({
    ...{ roadmap, person: administrator, today: currentDay(), register: registerOf(roadmap, id) },
  })
  const read = ({ register, jurisdiction, record: id }: RequestName): Promise<RequestAnswer> =>
    withWorkplace(settings, (db) =>
      actingAs(db, administrator, (tx) => readRequest(tx, officeOf(register), { jurisdiction, id })),
    )
  return {
    ...filesHere(settings),
    list: (wish) =>
      withWorkplace(settings, (db) =>
        actingAs(db, administrator, (tx) =>
          readRequestPage(tx, roadmap, { ...wish, limit: most }, currentDay()),
        ),
      ),
    one: read,
    step: async (name, sent) => {
      const key = { jurisdiction: name.jurisdiction, id: name.record }
      const taken = await withWorkplace(settings, (db) =>
        takeRequestStep(db, officeOf(name.register), key, sent),
      )
      return 'refusal' in taken ? taken.refusal : read(name)
    },
  }
}

// The one client of the API: an operation of the contract goes out with what it asks, its answer or an `ApiProblem` comes back.
import {
  addressOf,
  operations,
  type AnswerOf,
  type Asking,
  type Operation,
  type OperationId,
  type Operations,
  type RefusalOf,
} from '#definition'
import { isSignedIn, readToken } from '../person/access.ts'
import { tidyDrafts } from '../person/drafts.ts'
import { acceptPerson } from '../person/person.ts'
import { problemIn } from './api-problem.ts'
import { keyed } from './keyed-writes.ts'
import { overWire, type Answered, type Sending } from './over-wire.ts'

type Refused<Id extends OperationId> = { readonly refusal: RefusalOf<Operations[Id]> }
type Done<Id extends OperationId> = { readonly answer: AnswerOf<Operations[Id]> }

/** How something is asked; what is said about it in the contract is not repeated. */
interface How {
  readonly signal?: AbortSignal
  /** The key of a write that was begun before, in another window or before the page was loaded again. */
  readonly key?: string
  /** Ask as anybody would, so that the browser keeps the answer for everybody. */
  readonly asAnybody?: true
  /** Bytes to be sent, for an operation that takes a file, and who is told how far they are. */
  readonly file?: Blob
  readonly onProgress?: (percent: number) => void
}

export type Asked<Id extends OperationId> = Asking<Operations[Id]> & How

/** Waits of a question that the server cannot answer at the moment, in seconds, where it does not say how long. */
const usualWait = 2
const [mostWait, mostTries] = [10, 3]

const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))

/** Sends it; again where the server says that it was only away for a moment. */
async function patiently(sending: Sending, mayRepeat: boolean): Promise<Answered> {
  for (let turn = 1; ; turn += 1) {
    const answered = await overWire(sending)
    if (answered.status !== 503 || !mayRepeat || turn === mostTries) return answered
    await pause(Math.min(mostWait, Number(answered.header('retry-after') ?? usualWait) || usualWait))
  }
}

/** Notes that the server takes the token. The first time it does, what others left on this device goes. */
function noteAccess(): void {
  if (acceptPerson()) tidyDrafts()
}

function headersOf({ method }: Operation, asked: { readonly body?: unknown } & How): Record<string, string> {
  const token = asked.asAnybody ? '' : readToken()
  const type = asked.file ? 'application/octet-stream' : 'application/json'
  return {
    accept: 'application/json, */*;q=0.5',
    ...(token !== '' ? { authorization: `Bearer ${token}` } : {}),
    ...(asked.file || asked.body !== undefined ? { 'content-type': type } : {}),
    ...(method !== 'GET' && asked.key ? { 'idempotency-key': asked.key } : {}),
  }
}

type Loose = { readonly body?: unknown } & How

/** Sends an operation with its headers. What everybody may ask is asked again without a token that is of yesterday. */
async function send(id: OperationId, address: string, asked: Loose): Promise<Answered> {
  const operation: Operation = operations[id]
  const { file, signal, onProgress } = asked
  const body = file ?? (asked.body === undefined ? undefined : JSON.stringify(asked.body))
  const { method } = operation
  const headers = headersOf(operation, asked)
  const isAnybodys = asked.asAnybody === true
  const sending: Sending = { method, address, headers, isAnybodys, body, signal, onProgress }
  const answered = await patiently(sending, method === 'GET' || operation.isKeyed === true)
  const showedToken = headers['authorization'] !== undefined
  const showed = !isAnybodys && isSignedIn()
  if (answered.status === 401 && method === 'GET' && operation.may === 'everybody' && showed)
    return send(id, address, { ...asked, asAnybody: true })
  if (showedToken && answered.status < 400) noteAccess()
  return answered
}

function isRefusal({ refusals = {} }: Operation, { status, isProblem }: Answered): boolean {
  return !isProblem && status in refusals
}

/** Does it, or gives why not where the contract has more to say of that than a problem. Throws an `ApiProblem` for the rest. */
export async function attempt<Id extends OperationId>(
  id: Id,
  asked: Asked<Id>,
): Promise<Done<Id> | Refused<Id>> {
  const operation: Operation = operations[id]
  const address = addressOf(id, asked)
  const go = (key?: string) => send(id, address, key === undefined ? asked : { ...asked, key })
  const answered = await (operation.method === 'GET' ? go() : keyed({ id, address, asked }, go))
  const { status } = answered
  if (status === 204) return { answer: undefined as AnswerOf<Operations[Id]> }
  const body = await answered.json()
  if (status < 300 && body !== undefined) return { answer: body as AnswerOf<Operations[Id]> }
  if (isRefusal(operation, answered)) return { refusal: body as RefusalOf<Operations[Id]> }
  throw problemIn(status, body)
}

/** Does it and gives the answer. Throws an `ApiProblem` where there is none. */
export async function request<Id extends OperationId>(
  id: Id,
  asked: Asked<Id>,
): Promise<AnswerOf<Operations[Id]>> {
  const done = await attempt(id, asked)
  if ('answer' in done) return done.answer
  throw problemIn(422, done.refusal)
}

/** The name that a server gives a file: as it is written, or the plain one where it has no other. */
function fileNameIn(disposition: string): string {
  const whole = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  return whole ? decodeURIComponent(whole) : (/filename="([^"]+)"/.exec(disposition)?.[1] ?? 'waymark')
}

/** Hands a file to whoever sits before the screen, to be kept under a name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

async function requestFile<Id extends OperationId>(id: Id, asked: Asked<Id>) {
  const answered = await send(id, addressOf(id, asked), asked)
  if (answered.status >= 300) throw problemIn(answered.status, await answered.json())
  return { file: await answered.blob(), name: fileNameIn(answered.header('content-disposition') ?? '') }
}

/** A file of text, and the name that the server gives it. */
export async function requestText<Id extends OperationId>(
  id: Id,
  asked: Asked<Id>,
): Promise<{ readonly text: string; readonly name: string }> {
  const { file, name } = await requestFile(id, asked)
  return { text: await file.text(), name }
}

/** Downloads a file under the name that the server gives it. */
export async function download<Id extends OperationId>(id: Id, asked: Asked<Id>): Promise<string> {
  const { file, name } = await requestFile(id, asked)
  saveFile(file, name)
  return name
}

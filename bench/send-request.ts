// A caller over HTTP that costs next to nothing itself: one kept connection, requests written as they are, answers read
// as far as their length. What is measured is then the server and not the caller beside it.
import { connect, type Socket } from 'node:net'

export interface CallAnswer {
  readonly status: number
  readonly body: string
}

export interface Caller {
  /** Sends the body and gives the status of the answer. One request at a time. */
  readonly post: (path: string, body: string) => Promise<number>
  readonly get: (path: string) => Promise<number>
  /** The same with any method, and with the text of the answer. */
  readonly ask: (method: string, path: string, body?: string, contentType?: string) => Promise<CallAnswer>
  readonly end: () => void
}

const endOfHead = '\r\n\r\n'

/** The status of an answer of which this is the beginning, and where its body starts and ends; undefined while its head is not all there. */
function readHead(text: string) {
  const at = text.indexOf(endOfHead)
  if (at === -1) return undefined
  const [, body] = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, at)) ?? []
  if (body === undefined) throw new Error('An answer without a length cannot be read here.')
  const start = at + endOfHead.length
  return { status: Number(text.slice(9, 12)), start, length: start + Number(body) }
}

function nextAnswer(socket: Socket): Promise<CallAnswer> {
  return new Promise((resolve, reject) => {
    let text = ''
    let head: ReturnType<typeof readHead>
    const stop = () => {
      socket.off('data', take).off('error', reject).off('close', closed)
    }
    const take = (piece: string) => {
      text += piece
      head ??= readHead(text)
      if (!head || text.length < head.length) return
      stop()
      const body = Buffer.from(text.slice(head.start), 'latin1').toString()
      resolve({ status: head.status, body })
    }
    const closed = () => {
      stop()
      reject(new Error('The server closed the connection.'))
    }
    // One sign a byte, so that lengths are those of the wire.
    socket.setEncoding('latin1').on('data', take).once('error', reject).once('close', closed)
  })
}

/** What shows who calls: a key, or the cookie of a session. */
export type Credential = string | { readonly cookie: string }

const shown = (credential: Credential) =>
  typeof credential === 'string' ? `authorization: Bearer ${credential}` : `cookie: ${credential.cookie}`

/** Connects to a server on this machine; from another address of it where that is said, as if from another machine. */
export function openCaller({ hostname, port }: URL, credential: Credential, from?: string): Promise<Caller> {
  return new Promise((resolve, reject) => {
    const socket = connect({
      port: Number(port),
      host: hostname,
      ...(from === undefined ? {} : { localAddress: from }),
    })
    socket.setNoDelay(true).once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      const send = (wish: string, headers: string, body: string) => {
        const answer = nextAnswer(socket)
        const own = `${wish} HTTP/1.1\r\nhost: ${hostname}\r\n${shown(credential)}`
        socket.write(`${own}${headers}${endOfHead}${body}`)
        return answer
      }
      const ask: Caller['ask'] = (method, path, body, contentType = 'application/json') =>
        send(
          `${method} ${path}`,
          body === undefined
            ? ''
            : `\r\ncontent-type: ${contentType}\r\ncontent-length: ${Buffer.byteLength(body)}`,
          body ?? '',
        )
      resolve({
        ask,
        post: async (path, body) => (await ask('POST', path, body)).status,
        get: async (path) => (await ask('GET', path)).status,
        end: () => socket.destroy(),
      })
    })
  })
}

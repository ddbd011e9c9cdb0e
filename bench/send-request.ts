// A caller over HTTP that costs next to nothing itself: one kept connection, requests written as they are, answers read
// as far as their length. What is measured is then the server and not the caller beside it.
import { connect, type Socket } from 'node:net'

export interface Caller {
  /** Sends the body and gives the status of the answer. One request at a time. */
  readonly post: (path: string, body: string) => Promise<number>
  readonly get: (path: string) => Promise<number>
  readonly end: () => void
}

const endOfHead = '\r\n\r\n'

/** The status and the whole length of an answer of which this is the beginning; undefined while its head is not all there. */
function readHead(text: string): { readonly status: number; readonly length: number } | undefined {
  const at = text.indexOf(endOfHead)
  if (at === -1) return undefined
  const [, body] = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, at)) ?? []
  if (body === undefined) throw new Error('An answer without a length cannot be read here.')
  return { status: Number(text.slice(9, 12)), length: at + endOfHead.length + Number(body) }
}

function nextAnswer(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = ''
    const take = (piece: string) => {
      text += piece
      const head = readHead(text)
      if (!head || text.length < head.length) return
      socket.off('data', take)
      socket.off('error', reject)
      resolve(head.status)
    }
    // One sign a byte, so that lengths are those of the wire.
    socket.setEncoding('latin1').on('data', take).once('error', reject)
  })
}

/** Connects to a server on this machine. */
export function openCaller({ hostname, port }: URL, token: string): Promise<Caller> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    socket.setNoDelay(true).once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      const send = (wish: string, headers: string, body: string) => {
        const answer = nextAnswer(socket)
        const own = `${wish} HTTP/1.1\r\nhost: ${hostname}\r\nauthorization: Bearer ${token}`
        socket.write(`${own}${headers}${endOfHead}${body}`)
        return answer
      }
      const ofJson = (body: string) =>
        `\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`
      resolve({
        post: (path, body) => send(`POST ${path}`, ofJson(body), body),
        get: (path) => send(`GET ${path}`, '', ''),
        end: () => socket.destroy(),
      })
    })
  })
}

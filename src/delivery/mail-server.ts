// The mail server that messages are handed to, by SMTP.
import { Readable } from 'node:stream'

/** Where messages go, as `smtps://user:password@host:465` or `smtp://host:587`. */
export interface MailServer {
  /**
   * Hands a message over.
   *
   * @param beforeEnd done before the end of the message goes to the server; where it throws, the server gets no whole message
   * @throws what the server said, or that it said nothing
   */
  readonly send: (
    envelope: { readonly from: string; readonly to: string },
    message: Buffer,
    beforeEnd: () => Promise<void>,
  ) => Promise<void>
  /** Whether the server lets us in. */
  readonly check: () => Promise<void>
}

const [toConnect, toAnswer] = [20_000, 60_000]
const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Opens a connection for each message; to another machine always encrypted. */
export function openMailServer(address: string): MailServer {
  const { protocol, hostname, port, username, password } = new URL(address)
  const isSecure = protocol === 'smtps:'
  const settings = {
    host: hostname.replaceAll(/[[\]]/g, ''),
    port: port === '' ? (isSecure ? 465 : 587) : Number(port),
    secure: isSecure,
    requireTLS: !isSecure && !ownMachine.has(hostname),
    ignoreTLS: !isSecure && ownMachine.has(hostname),
    connectionTimeout: toConnect,
    greetingTimeout: toConnect,
    socketTimeout: toAnswer,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  }
  const load = async () => (await import('nodemailer')).createTransport(settings)
  let transport: ReturnType<typeof load> | undefined
  const open = () => (transport ??= load())
  return {
    send: async ({ from, to }, message, beforeEnd) => {
      async function* parts() {
        yield message
        await beforeEnd()
      }
      const server = await open()
      await server.sendMail({ envelope: { from, to: [to] }, raw: Readable.from(parts()) })
    },
    check: async () => void (await (await open()).verify()),
  }
}

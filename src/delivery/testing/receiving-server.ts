// A mail server on this machine that takes messages, for tests: what came, and to whom.
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A message that came in whole. */
export interface Received {
  /** To whom the envelope named it. */
  readonly to: readonly string[]
  readonly mail: ParsedMail
}

/** What the server answers to a message; undefined where it takes it. `hang-up` takes it and says nothing. */
export type Answering = (received: Received) => { readonly code: number } | 'hang-up' | undefined

export interface ReceivingServer {
  readonly address: string
  readonly received: Received[]
  readonly close: () => Promise<void>
}

/** Listens on a free port. */
export async function openReceivingServer(answer: Answering = () => undefined): Promise<ReceivingServer> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const take = async () => {
        const one = {
          to: session.envelope.rcptTo.map(({ address }) => address),
          mail: await simpleParser(stream),
        }
        const said = answer(one)
        if (said === undefined || said === 'hang-up') received.push(one)
        if (said === undefined) done()
        else if (said === 'hang-up') for (const each of server.connections) each.close()
        else done(Object.assign(new Error('not now'), { responseCode: said.code }))
      }
      take().catch((error: unknown) => stream.destroy(error as Error))
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', () => listening()))
  const { port } = server.server.address() as AddressInfo
  return {
    address: `smtp://127.0.0.1:${port}`,
    received,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
      }),
  }
}

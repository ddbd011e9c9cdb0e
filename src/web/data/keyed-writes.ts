// Every write goes out under a key, so that it is done once: while it is under way a second one is the same, and one whose
// answer was lost is sent again under the same key.
import type { Answered } from './over-wire.ts'

/** What is written: the same words at the same address are the same write. */
interface Write {
  readonly id: string
  readonly address: string
  readonly asked: { readonly body?: unknown; readonly key?: string; readonly file?: Blob }
}

const underWay = new Map<string, Promise<Answered>>()
/** Keys of writes of which nobody knows whether they were done. */
const unanswered = new Map<string, string>()

/** Files are told apart by their name and size and when they were changed, not by every byte. */
function nameOf({ id, address, asked: { body, file } }: Write): string {
  const { name, size, lastModified } = (file ?? {}) as Partial<File>
  return JSON.stringify([id, address, body, name, size, lastModified])
}

/** A server that has a fault, or cannot reach its database, may have done it. */
const isKnown = ({ status }: Answered) => status < 500

async function once(name: string, key: string, go: (key: string) => Promise<Answered>): Promise<Answered> {
  unanswered.set(name, key)
  const answered = await go(key)
  if (isKnown(answered)) unanswered.delete(name)
  return answered
}

/** Writes under its key: the one that is given, that of the same write whose answer was lost, or a new one. */
export function keyed(write: Write, go: (key: string) => Promise<Answered>): Promise<Answered> {
  const name = nameOf(write)
  const waiting = underWay.get(name)
  if (waiting) return waiting
  const key = write.asked.key ?? unanswered.get(name) ?? crypto.randomUUID()
  const going = once(name, key, go).finally(() => underWay.delete(name))
  underWay.set(name, going)
  return going
}

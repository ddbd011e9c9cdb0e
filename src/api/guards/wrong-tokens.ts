// Wrong access tokens are counted per source address: whoever guesses waits longer each time, and everybody reads of it in the log.
import { setTimeout } from 'node:timers/promises'

/** A wrong token is answered at once this often; then the wait doubles each time, in milliseconds. */
const free = 3
const firstWait = 250
const longestWait = 4000
/** Who would have to wait longer than this behind others from the same address is refused at once, in milliseconds. */
const mostQueued = 8000
/** An address is forgotten after this, in milliseconds; and the oldest where there are too many. */
const keptFor = 15 * 60 * 1000
const mostSources = 10_000

interface Source {
  readonly wrong: number
  /** When the last of those who wait is answered; when it was last heard of. */
  readonly busyUntil: number
  readonly at: number
}

export interface WrongTokens {
  /**
   * Notes a wrong token from a source and waits as long as is due. Gives how many there were of late, and whether the
   * attempt is to be refused without a look, because too many from there wait already. Attempts about different things are
   * counted apart.
   */
  readonly note: (
    address: string,
    about?: string,
  ) => Promise<{ readonly wrong: number; readonly isTooMany: boolean }>
}

/** One source of IPv6 has as many addresses as it likes: its network of 64 bits counts. */
export function sourceOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - after.length)
  return [...groups, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':')
}

const waitFor = (wrong: number): number =>
  wrong <= free ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(10, wrong - free - 1))

/** Counts in memory; a restart forgets. `now` gives milliseconds. */
export function newWrongTokens(
  wait: (milliseconds: number) => Promise<unknown> = setTimeout,
  now: () => number = Date.now,
): WrongTokens {
  const sources = new Map<string, Source>()
  const forgetOld = (time: number) => {
    for (const [key, { at }] of sources) {
      if (sources.size <= mostSources && at > time - keptFor) return
      sources.delete(key)
    }
  }
  return {
    note: async (address, about = '') => {
      const key = `${sourceOf(address)} ${about}`
      const time = now()
      const known = sources.get(key)
      const wrong = known && known.at > time - keptFor ? known.wrong + 1 : 1
      const busy = Math.max(time, known?.busyUntil ?? 0)
      const isTooMany = busy - time > mostQueued
      const busyUntil = isTooMany ? busy : busy + waitFor(wrong)
      // Deleted first, so that the order of the map is that of the last attempt.
      sources.delete(key)
      sources.set(key, { wrong, busyUntil, at: time })
      forgetOld(time)
      if (!isTooMany && busyUntil > time) await wait(busyUntil - time)
      return { wrong, isTooMany }
    },
  }
}

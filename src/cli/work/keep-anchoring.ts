// A running server anchors its audit log at the start, at intervals, and when it ends.
import { isRefused, refusedText, type AnchorSeal } from '#definition'
import { keepErasures, writeAnchor, type AnchorPlace, type Database } from '#storage'
import { colors, say } from '../workplace/index.ts'
import { say as word } from './work-sentences.ts'

export interface Anchoring {
  /** The newest anchor that was made here; undefined while there is none. */
  readonly newest: () => AnchorSeal | undefined
  /** Makes the last one, and no more after it. */
  readonly end: () => Promise<void>
}

/** Anchors now, and then so often. Where no anchor can be made that is said once, and everything else goes on. */
export async function keepAnchoring(
  db: Database,
  place: AnchorPlace,
  minutes: number,
  now: () => Date,
): Promise<Anchoring> {
  let newest: AnchorSeal | undefined
  let last: Promise<void> = Promise.resolve()
  let said = ''
  const make = async () => {
    try {
      // The list first: an anchor says how long it is.
      await keepErasures(db, place)
      const { at, digest, key } = await writeAnchor(db, place, now())
      newest = { at, digest, key }
      said = ''
    } catch (error) {
      const why = isRefused(error)
        ? refusedText(error)
        : word('no-anchor-could-be-made', { message: (error as Error).message })
      if (why !== said) say(colors.red(why))
      said = why
    }
  }
  const makeNext = () => (last = last.then(make))
  await makeNext()
  const timer = setInterval(() => void makeNext(), minutes * 60_000)
  timer.unref()
  return {
    newest: () => newest,
    end: () => {
      clearInterval(timer)
      return makeNext()
    },
  }
}

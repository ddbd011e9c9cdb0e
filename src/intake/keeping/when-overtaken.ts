// What others overtook is gone over once more against what is stored now, a few times; then whoever sent it is told.
import { setTimeout } from 'node:timers/promises'
import { Refused } from '#definition'
import { isOvertaken } from '#storage'

/** Others keep the same records at the same moment, time after time. Nothing was kept or changed. */
export const writtenByOthers = (): Refused => new Refused('written-by-others', {}, 'conflict')

const mostTries = 5
/** From this try on nobody else is let in, so that it comes to an end. */
const firstAlone = 4
/** Milliseconds before the second try; each further one waits twice as long. */
const firstPause = 40

/**
 * Runs work that looks at what is stored and then writes, in a transaction of its own each time. Where a record that is
 * the same came in between, it is run again and finds it. It is told when it should have the register to itself
 * (`lockRecords`), so that nobody can overtake it any more.
 *
 * @throws Refused where that happens every time
 */
export async function againWhenOvertaken<T>(work: (isAlone: boolean) => Promise<T>): Promise<T> {
  for (let pause = firstPause, tries = 1; ; tries += 1, pause *= 2) {
    try {
      return await work(tries >= firstAlone)
    } catch (error) {
      if (!isOvertaken(error)) throw error
      if (tries === mostTries) throw writtenByOthers()
    }
    await setTimeout(pause)
  }
}

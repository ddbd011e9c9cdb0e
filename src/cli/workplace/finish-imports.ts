// Imports that an earlier process left half taken: they are finished before or beside anything else, and what became of each is said.
import { isRefused, refusedText } from '#definition'
import type { ImportShift } from '#api'
import { continueImports, type Continued } from '#intake'
import type { Database } from '#storage'
import type { Settings } from './settings.ts'
import { colors, say, startStep, type Step } from './terminal.ts'
import { say as word } from './workplace-sentences.ts'

const sentences: Readonly<Record<Continued['end'], string>> = {
  taken: word('it-went-on-from-there'),
  'not taken': word('it-was-stopped-and-what'),
  undone: word('its-file-is-no-longer'),
  'broken off': word('its-file-is-no-longer-2'),
  elsewhere: word('its-file-lies-on-another'),
}

/** What became of an import, in a sentence. */
export const continuedText = ({ id, file, taken, of, end }: Continued): string =>
  word('import-had-been-left-at', { id, file, taken, of, sentences: sentences[end] })

/** Finishes what was left, for a command that has the database to itself; it shows how far it is. */
export async function finishImports(db: Database, { roadmap }: Settings): Promise<void> {
  let step: Step | undefined
  const ends = await continueImports(db, {
    roadmap,
    onStep: ({ id, file, records }, taken) => {
      step ??= startStep(word('taking-the-rest-of-import', { id, file }))
      step.update(word('records-so-far', { taken, records }))
    },
  })
  step?.done(word('what-an-earlier-waymark-had'))
  for (const end of ends) say(continuedText(end))
}

const betweenLooks = 30_000

/** Finishes what was left, and what is left by others that end, beside everything else, until the process ends. */
export function keepFinishing(db: Database, { roadmap }: Settings, { pausing, running }: ImportShift): void {
  const said = new Set<string>()
  const look = async () => {
    try {
      for (const end of await continueImports(db, { roadmap, pausing })) {
        const text = continuedText(end)
        if (!said.has(text)) say(text)
        said.add(text)
      }
    } catch (error) {
      if (isRefused(error, 'import-paused')) return
      const message = isRefused(error) ? refusedText(error) : (error as Error).message
      const text = word('an-import-that-was-left', { message })
      if (!said.has(text)) say(colors.red(text))
      said.add(text)
    }
  }
  let looking: Promise<void> = Promise.resolve()
  const lookOn = () => {
    if (pausing.aborted) return
    running.delete(looking)
    looking = looking.then(look)
    running.add(looking)
  }
  lookOn()
  const timer = setInterval(lookOn, betweenLooks)
  timer.unref()
  pausing.addEventListener('abort', () => clearInterval(timer))
}

// The languages of the readers, each with its one file: English text → translation. A speaker corrects that file and nothing else.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inLatinScript, type Language, type Translation } from '#definition'

function textsIn(tag: string): Translation {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${tag}.json`), 'utf8')) as Translation
}

/** A language with a file of its own. It is offered once everything is there that `npm run check` asks of it. */
const written = (tag: string, name: string, isOffered: boolean): Language => ({
  ...{ tag, name, short: tag.slice(0, 2).toUpperCase(), isOffered, isOfferedAtWork: isOffered },
  texts: () => textsIn(tag),
})

const cyrillic = { ...written('sr-Cyrl', 'Српски (ћирилица)', true), short: 'СР' }

/** The Cyrillic in Latin letters: it has no file, so that the two never differ. The gaps of sentences are Latin already. */
const latin: Language = {
  ...{ tag: 'sr-Latn', name: 'Srpski (latinica)', short: 'SR', isOffered: cyrillic.isOffered },
  isOfferedAtWork: cyrillic.isOfferedAtWork === true,
  texts: () => {
    const pairs = Object.entries(cyrillic.texts())
    return Object.fromEntries(pairs.map(([english, text]) => [english, inLatinScript(text)]))
  },
}

export const languages: readonly Language[] = [
  written('sq', 'Shqip', true),
  written('bs', 'Bosanski', true),
  written('mk', 'Македонски', true),
  cyrillic,
  latin,
  written('ro', 'Română', true),
]

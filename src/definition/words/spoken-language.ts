// In which language this process speaks to whoever it works for: a page and a command say it once; whoever serves many says it with each sentence.
import { textIn, type Text } from './text.ts'

let spoken = 'en'

/** Says in which language sentences are worded from now on where a call does not say it. English before anybody does. */
export function speakIn(language: string): void {
  spoken = language
}

/** The language in which this process speaks. */
export const spokenLanguage = (): string => spoken

/** A text in the language in which this process speaks. */
export const spokenText = (text: Text): string => textIn(text, spoken)

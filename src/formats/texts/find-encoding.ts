// Recognises the encoding of an 8-bit text by the letters of the languages in which the readers write; or says what to ask.
import type { TextEncoding } from '#definition'
import { chunksOf, type ByteSource } from './byte-source.ts'
import type { FileRefusal } from '../tables/index.ts'
import { isNoWord, letterLikeness } from './letter-likeness.ts'
import { newTextDecoder } from './text-decoder.ts'

/** The likeliest first: where two read a text alike, the first is named. */
const candidates: readonly TextEncoding[] = [
  ...(['windows-1250', 'windows-1251', 'windows-1252', 'iso-8859-2', 'iso-8859-5'] as const),
  ...(['ibm852', 'ibm855', 'x-mac-ce', 'x-mac-croatian', 'x-mac-cyrillic', 'x-mac-romanian'] as const),
]

/** What a text that is not UTF-8 holds beyond ASCII. */
export interface WideLetters {
  /** Different words with such a letter, as bytes; so many as tell. */
  readonly words: readonly Buffer[]
  /** The first line that is UTF-8, and the first that is not. */
  readonly utf8Line: number | undefined
  readonly otherLine: number | undefined
  /** Lines of each kind. */
  readonly utf8Lines: number
  readonly otherLines: number
}

const mostWords = 2000
const longestWord = 60
const wideLetter = /[\u0080-\u00FF]/
/** With and without such a letter: a pattern that asked for one would begin anew at each letter of a word without. */
const allWords = /[A-Za-z\u0080-\u00FF]+/g
const strict = new TextDecoder('utf-8', { fatal: true })

/** Whether the line is UTF-8 with letters of the readers: other encodings give such bytes by chance, and then no such letters. */
function isUtf8Line(line: string): boolean {
  try {
    const text = strict.decode(Buffer.from(line, 'latin1'))
    return /[\u0080-\uFFFF]/.test(text) && letterLikeness(text.replaceAll(/[\s\u0021-\u007E]+/g, ' ')) > 0
  } catch {
    return false
  }
}

interface Looking {
  line: number
  utf8Line: number | undefined
  otherLine: number | undefined
  utf8Lines: number
  otherLines: number
  readonly words: Set<string>
}

function lookAtLine(looking: Looking, line: string): void {
  looking.line += 1
  if (!wideLetter.test(line)) return
  const isUtf8 = isUtf8Line(line)
  if (isUtf8) {
    looking.utf8Lines += 1
    looking.utf8Line ??= looking.line
    return
  }
  looking.otherLines += 1
  looking.otherLine ??= looking.line
  for (const [word] of line.matchAll(allWords)) {
    if (looking.words.size >= mostWords) return
    if (wideLetter.test(word)) looking.words.add(word.slice(0, longestWord))
  }
}

/** Goes over a text that is not UTF-8 once, for its letters beyond ASCII. */
export async function lookAtLetters(source: ByteSource): Promise<WideLetters> {
  const looking: Looking = {
    ...{ line: 0, utf8Line: undefined, otherLine: undefined, utf8Lines: 0, otherLines: 0 },
    words: new Set(),
  }
  let kept = ''
  for await (const chunk of chunksOf(source, 1 << 20)) {
    const lines = (kept + chunk.toString('latin1')).split(/\r\n|\n|\r(?!$)/)
    kept = lines.pop() ?? ''
    for (const line of lines) lookAtLine(looking, line)
    // A line without an end is looked at in pieces.
    if (kept.length > 1 << 20) {
      lookAtLine(looking, kept)
      kept = ''
    }
  }
  lookAtLine(looking, kept)
  const { words, utf8Line, otherLine, utf8Lines, otherLines } = looking
  const bytes = [...words].map((word) => Buffer.from(word, 'latin1'))
  return { words: bytes, utf8Line, otherLine, utf8Lines, otherLines }
}

interface Reading {
  readonly encoding: TextEncoding
  readonly words: readonly string[]
  readonly score: number
  /** How many of them are words in no language. */
  readonly odd: number
}

function readAs(encoding: TextEncoding, words: readonly Buffer[]): Reading {
  const read = words.map((word) => newTextDecoder(encoding).decode(word))
  const score = read.reduce((sum, word) => sum + letterLikeness(word), 0)
  return { encoding, words: read, score, odd: read.filter(isNoWord).length }
}

/** One in so many may be none: the make of a thing, a sign of measure. Where more are, none of the encodings fits. */
const mostOdd = 5

const readsWell = ({ words, score, odd }: Reading) =>
  score >= -2 * words.length && (words.length < 3 || odd * mostOdd < words.length)

/** Below this per word two readings are as likely as each other. */
const leastLead = 0.5

/** The encoding; or why it has to be asked, with the words as each would read them. */
export function findEncoding(letters: WideLetters): TextEncoding | FileRefusal {
  const { words, utf8Line, otherLine, utf8Lines, otherLines } = letters
  if (utf8Line !== undefined && otherLine !== undefined) {
    const line = utf8Lines < otherLines ? utf8Line : otherLine
    return { code: 'file-encoding-mixed', params: { line }, line }
  }
  const readings = candidates.map((encoding) => readAs(encoding, words)).toSorted((a, b) => b.score - a.score)
  const [best] = readings
  if (!best) return 'windows-1250'
  const isOther = (reading: Reading) => reading.words.some((word, at) => word !== best.words[at])
  const rival = readings.find(isOther)
  const isSure = !rival || best.score - rival.score >= leastLead * Math.min(words.length, 20)
  if (isSure && readsWell(best)) return best.encoding
  const at = rival
    ? Math.max(
        0,
        rival.words.findIndex((word, place) => word !== best.words[place]),
      )
    : 0
  const rivals = readings.filter((one) => best.score - one.score < leastLead * words.length)
  const shown = new Map(rivals.toReversed().map(({ encoding, words: read }) => [read[at] ?? '', encoding]))
  const choices = [...shown].toReversed().map(([word, encoding]) => `${encoding} “${word}”`)
  return { code: 'file-encoding-unclear', params: { choices: choices.slice(0, 4).join(', ') }, line: 0 }
}

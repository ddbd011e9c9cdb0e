// Words of a language that is written in Cyrillic and in Latin letters.
import { inLatinScript } from '#definition'

// Stand around what is filled in, which keeps its letters: a number or a name is not rewritten.
const [from, to] = ['\uE000', '\uE001']

/** Words in the Latin letters of their language; what a caller fills in stays as it is written. */
export function inLatin<W>(own: W): W {
  const rewrite = (text: string) =>
    text
      .split(/(\uE000[^\uE001]*\uE001)/u)
      .map((part) => (part.startsWith(from) ? part.slice(1, -1) : inLatinScript(part)))
      .join('')
  const kept = (given: unknown): unknown =>
    typeof given === 'string' ? `${from}${given}${to}` : Array.isArray(given) ? given.map(kept) : given
  if (typeof own === 'string') return rewrite(own) as W
  if (typeof own === 'function') {
    const say = own as unknown as (...given: readonly unknown[]) => string
    return ((...given: readonly unknown[]) => rewrite(say(...given.map(kept)))) as W
  }
  const entries = Object.entries(own as Readonly<Record<string, unknown>>)
  return Object.fromEntries(entries.map(([key, value]) => [key, inLatin(value)])) as W
}

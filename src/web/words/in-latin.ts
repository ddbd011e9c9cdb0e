// Words of a language that is written in Cyrillic and in Latin letters.
import { inLatinScript } from '#definition'

// Stand around what is filled in, where it has letters that would be rewritten: a name keeps its own.
const [from, to] = ['\uE000', '\uE001']
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)

/** Words in the Latin letters of their language; what a caller fills in stays as it is written. */
export function inLatin<W>(own: W): W {
  const rewrite = (text: string) =>
    text
      .split(/(\uE000[^\uE001]*\uE001)/u)
      .map((part) => (part.startsWith(from) ? part.slice(1, -1) : inLatinScript(part)))
      .join('')
  const kept = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(kept)
    return typeof given === 'string' && isCyrillic(given) ? `${from}${given}${to}` : given
  }
  if (typeof own === 'string') return rewrite(own) as W
  if (typeof own === 'function') {
    const say = own as unknown as (...given: readonly unknown[]) => string
    return ((...given: readonly unknown[]) => rewrite(say(...given.map(kept)))) as W
  }
  const entries = Object.entries(own as Readonly<Record<string, unknown>>)
  return Object.fromEntries(entries.map(([key, value]) => [key, inLatin(value)])) as W
}

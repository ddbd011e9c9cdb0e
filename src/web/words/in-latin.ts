// Words made of other words, text by text: Latin of Cyrillic.
import { inLatinScript } from '#definition'

// Stand around what is filled in, which keeps its letters: a number or a name is not rewritten.
const [from, to] = ['\uE000', '\uE001']

/** Words of which every text is rewritten; what a caller fills in stays as it is written. */
export function rewordedBy<W>(rewrite: (text: string) => string, own: W): W {
  const reworded = (text: string) =>
    text
      .split(/(\uE000[^\uE001]*\uE001)/u)
      .map((part) => (part.startsWith(from) ? part.slice(1, -1) : rewrite(part)))
      .join('')
  const kept = (given: unknown): unknown =>
    typeof given === 'string' ? `${from}${given}${to}` : Array.isArray(given) ? given.map(kept) : given
  if (typeof own === 'string') return reworded(own) as W
  if (typeof own === 'function') {
    const say = own as unknown as (...given: readonly unknown[]) => string
    return ((...given: readonly unknown[]) => reworded(say(...given.map(kept)))) as W
  }
  const entries = Object.entries(own as Readonly<Record<string, unknown>>)
  return Object.fromEntries(entries.map(([key, value]) => [key, rewordedBy(rewrite, value)])) as W
}

/** Words in the Latin letters of their language. */
export const inLatin = <W>(own: W): W => rewordedBy(inLatinScript, own)

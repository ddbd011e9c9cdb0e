// Words made of other words, text by text: Latin of Cyrillic.
import { inLatinScript } from '#definition'

// Stand around what is filled in, where it has letters that would be rewritten: a name keeps its own.
const [from, to] = ['\uE000', '\uE001']

/** How texts are rewritten, and the letters that are. */
export interface Rewriting {
  readonly rewrite: (text: string) => string
  readonly script: RegExp
}

/** Words of which every text is rewritten; what a caller fills in stays as it is written. */
export function rewordedBy<W>({ rewrite, script }: Rewriting, own: W): W {
  const reworded = (text: string) =>
    text
      .split(/(\uE000[^\uE001]*\uE001)/u)
      .map((part) => (part.startsWith(from) ? part.slice(1, -1) : rewrite(part)))
      .join('')
  const kept = (given: unknown): unknown => {
    if (Array.isArray(given)) return given.map(kept)
    return typeof given === 'string' && script.test(given) ? `${from}${given}${to}` : given
  }
  if (typeof own === 'string') return reworded(own) as W
  if (typeof own === 'function') {
    const say = own as unknown as (...given: readonly unknown[]) => string
    return ((...given: readonly unknown[]) => {
      const [said, plain] = [say(...given.map(kept)), say(...given)]
      // What looks up a word by what it is given knows it only as it was given.
      return said.replaceAll(/[\uE000\uE001]/g, '') === plain ? reworded(said) : rewrite(plain)
    }) as W
  }
  const entries = Object.entries(own as Readonly<Record<string, unknown>>)
  return Object.fromEntries(entries.map(([key, value]) => [key, rewordedBy({ rewrite, script }, value)])) as W
}

/** Words in the Latin letters of their language. */
export const inLatin = <W>(own: W): W =>
  rewordedBy({ rewrite: inLatinScript, script: /\p{Script=Cyrillic}/u }, own)

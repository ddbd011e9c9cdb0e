// Footnotes of the source: signs in its words, and the passages they point to.
import { contradiction } from '../problems/index.ts'
import type { Passage, Roadmap } from './roadmap.ts'
import type { Text } from '../words/index.ts'

/** A piece of a paragraph: words, or the sign of a footnote. */
export type ParagraphPiece = { readonly words: string } | { readonly mark: string }

/** The footnotes among the passages, in the order of the source. */
export function footnotesOf({ passages }: Pick<Roadmap, 'passages'>): Passage[] {
  return passages.filter(({ mark }) => mark !== undefined)
}

/** Cuts a paragraph at the signs of footnotes, which stay in place as pieces of their own. */
export function paragraphPieces(text: string, marks: readonly string[]): ParagraphPiece[] {
  const pieces: ParagraphPiece[] = []
  let words = ''
  const endWords = () => {
    if (words !== '') pieces.push({ words })
    words = ''
  }
  for (const sign of text) {
    if (marks.includes(sign)) {
      endWords()
      pieces.push({ mark: sign })
    } else words += sign
  }
  endWords()
  return pieces
}

/** Signs without a footnote and footnotes to which nothing points. */
export function footnoteContradictions({ source, passages }: Roadmap): string[] {
  const marks = footnotesOf({ passages }).flatMap(({ mark }) => mark ?? [])
  const texts: Text[] = passages.flatMap((passage) => (passage.mark ? [] : passage.paragraphs))
  const written = texts.map(({ en }) => en).join('') + (source.titleMark ?? '')
  const lost = source.titleMark !== undefined && !marks.includes(source.titleMark)
  return [
    ...marks
      .filter((mark) => !written.includes(mark))
      .map((mark) => contradiction('footnote-without-sign', { mark })),
    ...(lost ? [contradiction('sign-without-footnote', { mark: source.titleMark })] : []),
  ]
}

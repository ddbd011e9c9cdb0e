// Footnotes stay where the document has them.
import { describe, expect, test } from 'vitest'
import { ruritania } from '../../../roadmaps/ruritania/index.ts'
import { findContradictions } from '../checks/contradictions.ts'
import { footnotesOf, paragraphPieces } from './footnotes.ts'

const footnote = (mark: string) => ({ id: `footnote-${mark}`, mark, heading: { en: mark }, paragraphs: [] })
const passage = (en: string) => ({ id: 'one', heading: { en: 'One' }, paragraphs: [{ en }] })

describe('footnotes of a source', () => {
  test('a paragraph is cut at its signs and nothing of it is lost', () => {
    const text = 'In Zenda², on the river³.'
    const pieces = paragraphPieces(text, ['²', '³'])
    expect(pieces).toEqual([
      { words: 'In Zenda' },
      { mark: '²' },
      { words: ', on the river' },
      { mark: '³' },
      { words: '.' },
    ])
    expect(pieces.map((piece) => ('mark' in piece ? piece.mark : piece.words)).join('')).toBe(text)
  })

  test('a sign that is no footnote of this source is a letter like any other', () => {
    expect(paragraphPieces('12 m²', ['¹'])).toEqual([{ words: '12 m²' }])
  })

  test('are found among the passages in their order', () => {
    const passages = [passage('a¹ b²'), footnote('¹'), footnote('²')]
    expect(footnotesOf({ passages }).map(({ mark }) => mark)).toEqual(['¹', '²'])
  })

  test('a footnote that nothing points to is a contradiction, and so is a title without its footnote', () => {
    const orphan = { ...ruritania, passages: [passage('no sign'), footnote('¹')] }
    expect(findContradictions(orphan)).toContain('No passage and not the title points to footnote ¹.')
    const lost = { ...ruritania, source: { ...ruritania.source, titleMark: '⁹' } }
    expect(findContradictions(lost)).toContain('The title points to footnote ⁹, which is not there.')
  })
})

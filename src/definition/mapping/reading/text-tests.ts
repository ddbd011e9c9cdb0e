// Tests of a cell by its text: the whole of it, a part of it, or how it begins. No patterns: none of them can hang.
import type { PartMeaning, TextPart, TextTest } from '../mapping.ts'
import { plainText } from '../../words/index.ts'

const listOf = (texts: string | readonly string[]): string[] =>
  (typeof texts === 'string' ? [texts] : texts).map(plainText)

const isPart = (test: TextTest): test is TextPart => typeof test === 'object' && !Array.isArray(test)

/** A test of plain texts (`plainText`), prepared once. */
export function textTest(test: TextTest): (plain: string) => boolean {
  if (!isPart(test)) {
    const wanted = new Set(listOf(test))
    return (plain) => wanted.has(plain)
  }
  if ('contains' in test) {
    const parts = listOf(test.contains)
    return (plain) => parts.some((part) => plain.includes(part))
  }
  const starts = listOf(test.startsWith)
  return (plain) => starts.some((start) => plain.startsWith(start))
}

/** Finds what a plain text means by a part of it: the first meaning that fits. */
export function partMeanings(matches: readonly PartMeaning[] = []): (plain: string) => string | undefined {
  const tests = matches.map((match) => ({ fits: textTest(match), code: match.code }))
  return (plain) => tests.find(({ fits }) => fits(plain))?.code
}

/** How a test compares: with the whole cell, a part of it, or its beginning. */
export type TestKind = 'whole' | 'contains' | 'startsWith'

export function testKind(test: TextTest): TestKind {
  if (!isPart(test)) return 'whole'
  return 'contains' in test ? 'contains' : 'startsWith'
}

/** The texts of a test, whatever its kind. */
export function testTexts(test: TextTest): readonly string[] {
  if (!isPart(test)) return typeof test === 'string' ? [test] : test
  const texts = 'contains' in test ? test.contains : test.startsWith
  return typeof texts === 'string' ? [texts] : texts
}

/** A test of that kind with these texts. */
export function testOf(kind: TestKind, texts: readonly string[]): readonly string[] | TextPart {
  return kind === 'whole' ? texts : ({ [kind]: texts } as unknown as TextPart)
}

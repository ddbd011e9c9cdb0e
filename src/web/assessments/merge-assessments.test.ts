// Two people in one assessment: nothing that either of them wrote is lost.
import { describe, expect, test } from 'vitest'
import { compareForms, formOf, mergeForms, type AssessmentForm } from './merge-assessments.ts'

const form = (change: Partial<AssessmentForm> = {}): AssessmentForm => ({
  ...{ step: 'begun', texts: { story: 'One.', start: 'Old.' }, links: [] },
  ...change,
})
const link = (target: string) => ({ kind: 'indicator', target }) as const

describe('an assessment that two people changed', () => {
  test('takes what only one of them changed', () => {
    const mine = form({ texts: { story: 'Mine.', start: 'Old.' } })
    const theirs = form({ step: 'done', texts: { story: 'One.', keeper: 'Theirs' } })
    const { asked, takenOver } = compareForms(form(), mine, theirs)
    expect(asked).toEqual([])
    expect(takenOver.map(({ place }) => place)).toEqual(['step', 'start', 'keeper'])
    expect(mergeForms(form(), mine, theirs, {})).toEqual({
      ...{ step: 'done', links: [] },
      texts: { story: 'Mine.', start: '', keeper: 'Theirs' },
    })
  })

  test.each([
    ['mine', 'Mine.'],
    ['theirs', 'Theirs.'],
    ['both', 'Mine.\n\nTheirs.'],
  ] as const)('asks about a paragraph that both changed; %s', (taken, story) => {
    const [mine, theirs] = [form({ texts: { story: 'Mine.' } }), form({ texts: { story: 'Theirs.' } })]
    expect(compareForms(form(), mine, theirs).asked).toEqual([
      { place: 'story', was: 'One.', mine: 'Mine.', theirs: 'Theirs.' },
    ])
    expect(mergeForms(form(), mine, theirs, { story: taken }).texts['story']).toBe(story)
  })

  test('asks nothing where both say the same', () => {
    const same = form({ step: 'idle' })
    expect(compareForms(form(), same, same)).toEqual({ asked: [], takenOver: [] })
  })

  test('has the links that either added and none that either removed', () => {
    const base = form({ links: [link('a'), link('b'), link('c')] })
    const mine = form({ links: [link('a'), link('b'), link('mine')] })
    const theirs = form({ links: [link('b'), link('c'), link('theirs')] })
    const targets = mergeForms(base, mine, theirs, {}).links.map(({ target }) => target)
    expect(targets.toSorted()).toEqual(['b', 'mine', 'theirs'])
  })

  test('which was taken away has no step and no text', () => {
    expect(formOf({ step: null, texts: {}, links: [] })).toEqual({ step: '', texts: {}, links: [] })
    expect(formOf(null)).toEqual({ step: '', texts: {}, links: [] })
  })
})

import { expect, test } from 'vitest'
import { coversRecords } from './own-rights.ts'

const roadmap = {
  jurisdictions: ['hill', 'vale'].map((id) => ({
    id,
    institutions: ['watch', 'court'].map((kind) => ({ id: `${id}-${kind}`, kind, name: { en: kind } })),
  })),
}
const ofWatch = { id: 'thefts', keptBy: ['watch'] }
const everywhere = { register: '*', jurisdiction: '*', institution: '*' }
const own = { register: '*', jurisdiction: 'hill', institution: 'hill-watch' }

test('Whoever may write nowhere is offered no form', () => {
  expect(coversRecords([], roadmap, ofWatch)).toBe(false)
})

test('One’s own institution is a place for what its kind keeps, and for nothing else', () => {
  expect(coversRecords([own], roadmap, ofWatch)).toBe(true)
  expect(coversRecords([own], roadmap, { ...ofWatch, keptBy: ['court'] })).toBe(false)
})

test('Records of others are not offered: neither of another jurisdiction nor of another institution', () => {
  expect(coversRecords([own], roadmap, ofWatch, { jurisdiction: 'vale' })).toBe(false)
  expect(coversRecords([own], roadmap, ofWatch, { jurisdiction: 'hill', institution: 'hill-court' })).toBe(
    false,
  )
  expect(coversRecords([own], roadmap, ofWatch, { jurisdiction: 'hill', institution: 'hill-watch' })).toBe(
    true,
  )
})

test('A right for one register says nothing of others, and one for all says it of each', () => {
  expect(coversRecords([{ ...everywhere, register: 'fines' }], roadmap, ofWatch)).toBe(false)
  expect(
    coversRecords([everywhere], roadmap, ofWatch, { jurisdiction: 'vale', institution: 'not-stated' }),
  ).toBe(true)
})

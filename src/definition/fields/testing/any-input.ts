// Input for tests of field kinds: anything at all, text that nearly fits, and good answers with something amiss.
import * as fc from 'fast-check'

const digits = ['0', '00', '1', '7', '12', '31', '99', '2023', '20231231', '٣', '½']
const signs = [
  '.',
  ',',
  '-',
  '–',
  '/',
  ':',
  ';',
  ' ',
  '%',
  '+',
  '=',
  '@',
  '#',
  '"',
  '\\',
  'e',
  'E+',
  'T',
  'Z',
  '€',
]
const words = [
  'EUR',
  'Pier',
  'north',
  'mast',
  'clear',
  'yes',
  'not reported',
  'https://',
  'example.org',
  'toString',
]
const hidden = ['\n', '\t', '\u00a0', '\u0000', '\u00ad', '\u200b', '\u202e', '\ud800', 'e\u0301', 'İ', '😀']
const piece = fc.constantFrom(...digits, ...signs, ...words, ...hidden)

const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.integer().map(String),
)
const cell = fc.oneof(typed, fc.integer(), fc.double(), fc.boolean(), fc.array(typed, { maxLength: 3 }))
/** Answers that a form sends in parts. */
const parts = fc.record(
  { name: cell, latitude: cell, longitude: cell, area: cell, amount: cell, currency: cell },
  { requiredKeys: [] },
)
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
})

/** A good answer in which up to three signs have been replaced, removed or put in. */
function slipsOf(good: readonly unknown[]): fc.Arbitrary<string> {
  const slip = fc.record({ at: fc.nat({ max: 30 }), removed: fc.nat({ max: 2 }), piece })
  const written = good
    .flat()
    .map((answer) => (typeof answer === 'string' || typeof answer === 'number' ? String(answer) : ''))
  return fc.tuple(fc.constantFrom(...written), fc.array(slip, { maxLength: 3 })).map(([answer, slips]) =>
    slips.reduce((text, { at, removed, piece }) => {
      const place = at % (text.length + 1)
      return text.slice(0, place) + piece + text.slice(place + removed)
    }, answer),
  )
}

/** Whatever may reach a field kind, much of it close to what the kind accepts. */
export function anyInput(good: readonly unknown[]): fc.Arbitrary<unknown> {
  const slips = slipsOf(good)
  return fc.oneof(anything, cell, parts, slips, slips, fc.array(slips, { maxLength: 3 }))
}

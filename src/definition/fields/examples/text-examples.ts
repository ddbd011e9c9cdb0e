// What a field of the kind “text” takes and refuses, invented for its tests and for templates.

export const textExamples = {
  settings: { longest: 40 },
  good: ['  Old Harbour ', '=1+1', '+381 11 000', '@gate', 7, 'Cafe\u0301'],
  stored: ['Old Harbour', '=1+1', '+381 11 000', '@gate', '7', 'Caf\u00e9'],
  bad: [
    ...['', '   ', null, true, ['a'], { en: 'a' }, Number.NaN, Number.MAX_VALUE, 'a'.repeat(41)],
    ...['two\nlines', 'be\u0007ll', 'zero\u200Bwidth', 'turned \u202Etxet', 'half \uD800', 'nul\u0000'],
    ...['#REF!', '#N/A', '#DIV/0!', '#BEZUG!', '########', 'Err:502'],
  ],
}

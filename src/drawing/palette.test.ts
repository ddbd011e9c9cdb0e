// Colours of charts on light and on dark pages.
import { expect, test } from 'vitest'
import { coloursInDark, seriesLook } from './palette.ts'

/** How bright a colour is, as WCAG reckons it. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [brightness(one), brightness(other)].toSorted((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

/** The paper of dark pages. */
const darkPaper = '#11191e'

test.each([0, 1, 2, 3, 4, 5, 6, 7])('series %i is seen on light and on dark paper', (at) => {
  const { stroke = '' } = seriesLook(at, false).line
  const [, dark = ''] = coloursInDark.find(([light]) => light === stroke) ?? []
  expect(contrast(stroke, '#ffffff')).toBeGreaterThanOrEqual(3)
  expect(contrast(dark, darkPaper)).toBeGreaterThanOrEqual(3)
})

test('the line of a group has the ink of the page in the dark', () => {
  const { stroke } = seriesLook(0, true).line
  expect(coloursInDark.find(([light]) => light === stroke)?.[1]).toBe('var(--ink)')
})

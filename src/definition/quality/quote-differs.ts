import Big from 'big.js'
import { boundsOf, type Observation } from '../observation.ts'
import { defineRuleKind, placeText, valueText } from './rule-kind.ts'

const printedNumber = /\d+(?:[.,\s\u00a0]\d{3})*(?:[.,]\d+)?/g

/** The readings a printed number allows: `1,396` may be 1396, `12,5` may be 12.5. */
function readings(printed: string): string[] {
  const bare = printed.replaceAll(/[\s\u00a0]/g, '')
  const asThousands = bare.replaceAll(/[.,]/g, '')
  const asDecimal = bare
    .replace(/[.,](\d+)$/, '#$1')
    .replaceAll(/[.,]/g, '')
    .replace('#', '.')
  return [asThousands, asDecimal]
}

function isInQuote({ quote, ...observation }: Observation): boolean {
  const wanted = Object.values(boundsOf(observation)).flatMap((side) => side ?? [])
  const printed = [...(quote ?? '').matchAll(printedNumber)].flatMap(([number]) => readings(number))
  return wanted.every((value) => printed.some((reading) => new Big(reading).eq(new Big(value).abs())))
}

/** The number that was read must stand in the words it was read from. */
export const quoteDiffers = defineRuleKind({
  id: 'quote-differs',
  sentence: { en: '{place}: {value} was read, but the source prints “{quote}”.' },
  look: (observations) =>
    observations
      .filter((one) => one.quote !== null && /\d/.test(one.quote) && !isInQuote(one))
      .map((one) => ({
        params: { place: placeText(one), value: valueText(one), quote: one.quote ?? '' },
        observations: [one],
      })),
})

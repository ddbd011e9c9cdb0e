import { findingSentences } from '../finding-sentences.ts'
import Big from 'big.js'
import { boundsOf, type Observation } from '../../roadmap/index.ts'
import { defineRuleKind, placeText, valueText } from '../looking/rule-kind.ts'

const printedNumber = /(\d+(?:[.,\s\u00a0]\d{3})*(?:[.,]\d+)?)(?:\s(thousand|million|billion))?/g
const scales: Readonly<Record<string, string>> = {
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
}

/** The readings a printed number allows: `1,396` may be 1396, `12,5` may be 12.5, `2.3 million` is 2300000. */
function readings(printed: string, scale = ''): string[] {
  const bare = printed.replaceAll(/[\s\u00a0]/g, '')
  const asThousands = bare.replaceAll(/[.,]/g, '')
  const asDecimal = bare
    .replace(/[.,](\d+)$/, '#$1')
    .replaceAll(/[.,]/g, '')
    .replace('#', '.')
  return [asThousands, asDecimal].map((text) => new Big(text).times(scales[scale] ?? '1').toFixed())
}

function isInQuote({ quote, ...observation }: Observation): boolean {
  const wanted = Object.values(boundsOf(observation)).flatMap((side) => side ?? [])
  const printed = [...(quote ?? '').matchAll(printedNumber)].flatMap(([, number, scale]) =>
    readings(number ?? '', scale),
  )
  return wanted.every((value) => printed.some((reading) => new Big(reading).eq(new Big(value).abs())))
}

/** The number that was read must stand in the words it was read from. */
export const quoteDiffers = defineRuleKind({
  id: 'quote-differs',
  sentence: { en: findingSentences['quote-differs'] },
  // What registers count quotes nobody.
  origins: ['reported'],
  look: (observations) =>
    observations
      .filter((one) => one.quote !== null && /\d/.test(one.quote) && !isInQuote(one))
      .map((one) => ({
        params: { place: placeText(one), value: valueText(one), quote: one.quote ?? '' },
        observations: [one],
      })),
})

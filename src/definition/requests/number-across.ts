// The number under which the other side keeps a request: that of whoever asks, and behind it who that is.
import { institutionsIn, type Roadmap } from '../roadmap/index.ts'
import { textOf } from '../records/index.ts'
import { textIn } from '../words/index.ts'

/** The longest number that a record may have, and so much of a name stands behind it. */
const [longestNumber, longestName] = [80, 40]

/** Signs that no number has. */
const otherSigns = /[^\p{L}\p{M}\p{N} ./_:#-]+/gu

interface Place {
  readonly jurisdiction: string
  readonly institution: string
}

/** “Area: Institution”, in the signs that a number may have. */
function placeText(roadmap: Roadmap, { jurisdiction, institution }: Place): string {
  const area = roadmap.jurisdictions.find(({ id }) => id === jurisdiction)
  const found = institutionsIn(roadmap, jurisdiction).find(({ id }) => id === institution)
  const said = [area?.name, found?.name].flatMap((name) => (name ? [textIn(name, 'en')] : [])).join(': ')
  const plain = said.replaceAll(otherSigns, ' ').replaceAll(/ {2,}/g, ' ')
  return plain.slice(0, longestName).trim()
}

/**
 * The number of a request in the record of the side that is asked. Two institutions may give the same number, so whose it
 * is stands behind it: in words where they are those of one institution only, else by its id.
 */
export function numberAcross(roadmap: Roadmap, number: unknown, own: Place): string {
  const words = placeText(roadmap, own)
  const { jurisdiction } = own
  const same = institutionsIn(roadmap, jurisdiction).filter(
    ({ id }) => placeText(roadmap, { jurisdiction, institution: id }) === words,
  )
  const end = ` (${same.length === 1 ? words : own.institution})`
  return `${textOf(number).slice(0, longestNumber - end.length)}${end}`
}

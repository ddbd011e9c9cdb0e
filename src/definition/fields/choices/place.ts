// A place: its name, perhaps where it lies, perhaps the code of its administrative area. Kept as “name; lat, lon; code”.
import { placeExamples } from '../examples/place-examples.ts'
import { kindNames, say } from '../kind-sentences.ts'
import { type CodeList } from '../../codes/index.ts'
import { defineFieldKind, type Checked } from '../../registers/index.ts'
import { accept, andThen, refuse } from '../reading/checked.ts'
import { readCoordinates, readCoordinatePair } from '../reading/read-coordinates.ts'
import { codesOf, readCode } from '../reading/read-code.ts'
import { findParts, isEmpty, readCell, readText } from '../reading/read-cell.ts'

export interface PlaceSettings {
  /** The administrative areas; where none are given, any code of letters, digits, dots and dashes is taken. */
  readonly areas?: CodeList
}

interface PlaceParts {
  readonly name: string
  /** “45.1, 19.8”, or empty. */
  readonly coordinates: string
  readonly area: string
}

const longest = 300
const freeCode = '[A-Za-z0-9][A-Za-z0-9._-]{0,39}'
const isFreeCode = new RegExp(`^${freeCode}$`)

function readArea(text: string, { areas }: PlaceSettings): Checked<string> {
  if (text === '') return accept('')
  if (areas) return readCode(areas, text)
  return isFreeCode.test(text) ? accept(text) : refuse('place-unreadable', { value: text })
}

function placeText({ name, coordinates, area }: PlaceParts): string {
  if (area !== '') return `${name}; ${coordinates}; ${area}`
  return coordinates === '' ? name : `${name}; ${coordinates}`
}

function readNamed(name: string, coordinates: Checked<string>, area: string, settings: PlaceSettings) {
  if (name === '') return refuse('place-name-missing')
  if (name.includes(';')) return refuse('place-unreadable', { value: name })
  return andThen(coordinates, (pair) =>
    andThen(readArea(area, settings), (found) => accept(placeText({ name, coordinates: pair, area: found }))),
  )
}

/** A form sends the parts apart; an empty part is one that was not given. */
function readParts(parts: Readonly<Record<string, unknown>>, settings: PlaceSettings): Checked<string> {
  const { name, latitude, longitude, area } = parts
  if (isEmpty(name)) return refuse('place-name-missing')
  return andThen(readText(name, longest), (named) =>
    andThen(isEmpty(area) ? accept('') : readCell(area), (code) =>
      readNamed(named, readCoordinates(latitude, longitude), code, settings),
    ),
  )
}

function readWritten(text: string, settings: PlaceSettings): Checked<string> {
  const [name = '', coordinates = '', area = '', ...more] = text.split(';').map((part) => part.trim())
  if (more.length > 0) return refuse('place-unreadable', { value: text })
  return readNamed(name, coordinates === '' ? accept('') : readCoordinatePair(coordinates), area, settings)
}

function check(input: unknown, settings: PlaceSettings): Checked<string> {
  const parts = findParts(input)
  // The parts may each be short enough and together too long.
  if (parts) return andThen(readParts(parts, settings), (stored) => readText(stored, longest))
  return andThen(readText(input, longest), (text) => readWritten(text, settings))
}

/** A code as a pattern that means nothing but itself. */
const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** The parts of a stored place. */
export function placeParts(stored: string): PlaceParts {
  const [name = '', coordinates = '', area = ''] = stored.split(';').map((part) => part.trim())
  return { name, coordinates, area }
}

export const place = defineFieldKind<string, PlaceSettings>({
  id: 'place',
  name: kindNames.place,
  sqlType: () => 'text',
  check,
  jsonSchema: ({ areas }) => ({
    type: 'string',
    description: say('place-format'),
    maxLength: longest,
    pattern: `^[^;]+(; (-?[0-9]+(\\.[0-9]+)?, -?[0-9]+(\\.[0-9]+)?)?(; ${areas ? `(${codesOf(areas).map(literally).join('|')})` : freeCode})?)?$`,
  }),
  isTelling: true,
  widget: 'place',
  examples: placeExamples,
})

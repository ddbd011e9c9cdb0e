// Words in languages and the units behind numbers, as many parts of the contract have them.
import { Type } from '@sinclair/typebox'
import type { Unit, UnitWords } from '../../codes/index.ts'
import type { Text } from '../../words/index.ts'
import { count, mapOf, named, object, oneOf, optional, sameAs, text, truth } from '../schema-parts.ts'

/** A text in the languages in which it is known; English always. */
export const textInLanguages = named(
  'Text',
  Type.Unsafe<Text>({ type: 'object', additionalProperties: { type: 'string' }, required: ['en'] }),
)

const wordProperties = {
  name: textInLanguages,
  one: optional(textInLanguages),
  few: optional(textInLanguages),
}
const unitWords = sameAs<UnitWords>()('UnitWords', object(wordProperties))

export const unit = sameAs<Unit>()(
  'Unit',
  object({
    ...wordProperties,
    id: text,
    kind: oneOf(['count', 'quantity', 'percent', 'ratio', 'rate', 'money']),
    decimals: optional(count),
    ofClass: optional(mapOf(unitWords)),
    ofAreas: optional(truth),
  }),
)

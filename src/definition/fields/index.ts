// All field kinds. A new kind is one file here and one line below.
import type { FieldKind } from '../field-kind.ts'
import { age } from './age.ts'
import { code } from './code.ts'
import { codes } from './codes.ts'
import { dateTime } from './date-time.ts'
import { date } from './date.ts'
import { decimalQuantity } from './decimal-quantity.ts'
import { longText } from './long-text.ts'
import { marking } from './marking.ts'
import { money } from './money.ts'
import { percent } from './percent.ts'
import { place } from './place.ts'
import { recordIdentifier } from './record-identifier.ts'
import { reference } from './reference.ts'
import { text } from './text.ts'
import { webAddress } from './web-address.ts'
import { wholeNumber } from './whole-number.ts'
import { year } from './year.ts'
import { yesNo } from './yes-no.ts'

/** Each kind types its own settings; whoever takes a kind from this list hands it the settings declared with it. */
export const fieldKinds = [
  text,
  longText,
  wholeNumber,
  decimalQuantity,
  money,
  percent,
  yesNo,
  date,
  dateTime,
  year,
  code,
  codes,
  age,
  place,
  reference,
  recordIdentifier,
  marking,
  webAddress,
] as readonly FieldKind[]

/** The field kind of that id, or undefined where there is none. */
export function findFieldKind(id: string): FieldKind | undefined {
  return fieldKinds.find((kind) => kind.id === id)
}

// All field kinds. A new kind is one file here and one line below.
import type { FieldKind } from '../registers/index.ts'
import { age } from './numbers/age.ts'
import { code } from './choices/code.ts'
import { codes } from './choices/codes.ts'
import { dateTime } from './days/date-time.ts'
import { date } from './days/date.ts'
import { decimalQuantity } from './numbers/decimal-quantity.ts'
import { longText } from './texts/long-text.ts'
import { marking } from './texts/marking.ts'
import { money } from './numbers/money.ts'
import { percent } from './numbers/percent.ts'
import { place } from './choices/place.ts'
import { recordIdentifier } from './texts/record-identifier.ts'
import { reference } from './texts/reference.ts'
import { text } from './texts/text.ts'
import { webAddress } from './texts/web-address.ts'
import { wholeNumber } from './numbers/whole-number.ts'
import { year } from './days/year.ts'
import { yesNo } from './choices/yes-no.ts'

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

// How the registers ask: a field in a line, by its kind. What is not said is asked everywhere, optional, and leaves in sums only.
import { defineField, fieldKind, type CodeList, type Departure, type Field } from '#definition'

export interface Asked {
  readonly help?: string
  readonly isRequired?: true
  /** Asked only where another field of the same form has one of these codes. */
  readonly showWhen?: { readonly field: string; readonly is: readonly string[] }
  readonly mayLeave?: Departure
  readonly isSensitive?: boolean
}

const earliest = '1990-01-01'

const said = (id: string, en: string, { help, ...rest }: Asked) => ({
  id,
  name: { en },
  ...(help === undefined ? {} : { help: { en: help } }),
  ...rest,
})

export const choice = (id: string, en: string, list: CodeList, asked: Asked = {}): Field =>
  defineField(fieldKind.code, { ...said(id, en, asked), settings: { list } })

export const choices = (id: string, en: string, list: CodeList, asked: Asked = {}): Field =>
  defineField(fieldKind.codes, { ...said(id, en, asked), settings: { list } })

export const yesNo = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.yesNo, said(id, en, asked))

export const date = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.date, { ...said(id, en, asked), settings: { earliest } })

export const text = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.text, said(id, en, asked))

export const longText = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.longText, { ...said(id, en, asked), settings: {} })

export const whole = (
  id: string,
  en: string,
  { least = 0, most, ...asked }: Asked & { least?: number; most?: number } = {},
): Field =>
  defineField(fieldKind.wholeNumber, {
    ...said(id, en, asked),
    settings: { least, ...(most === undefined ? {} : { most }) },
  })

export const percent = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.percent, said(id, en, asked))

export const euros = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.money, { ...said(id, en, asked), settings: { currencies: ['EUR'] } })

export const year = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.year, { ...said(id, en, asked), settings: { earliest: 1850 } })

export const place = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.place, { ...said(id, en, asked), settings: {} })

export const webAddress = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.webAddress, { ...said(id, en, asked), settings: {} })

/** A number that institutions give; it never leaves the node. */
export const number = (id: string, en: string, asked: Asked = {}): Field =>
  defineField(fieldKind.recordIdentifier, { ...said(id, en, asked), mayLeave: 'never' })

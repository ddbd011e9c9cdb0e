// One column of a template: what it asks, how it may be answered, in the reader's language.
import { findCode, textIn, type CodeList, type Text } from '#definition'
import type { CellStyle } from '#formats'

export interface TemplateChoice {
  readonly code: string
  /** As it stands in the drop-down, and as it is read back. */
  readonly label: string
  readonly note: string
}

export interface TemplateList {
  readonly name: string
  readonly choices: readonly TemplateChoice[]
}

export interface TemplateColumn {
  /** The heading by which the column is found again: `day`, `items.quantity`. */
  readonly heading: string
  readonly label: string
  /** The band above it: a section, or the rows below a record. */
  readonly band: string
  readonly isRequired: boolean
  readonly meaning: string
  readonly kind: string
  readonly unit: string
  readonly example: string
  readonly style: CellStyle
  readonly list?: TemplateList
  /** Whether answers that are not in the list may be typed: several at once, exact years beside bands. */
  readonly isOpen?: true
}

/**
 * The choices of a list under their names. A name that would be read as another code, or as two, or that parts answers,
 * gives way to the code itself.
 */
export function choicesOf(
  list: CodeList,
  language: string,
  findMeant: (list: CodeList, text: string) => string | undefined,
): TemplateChoice[] {
  return Object.keys(list.codes).map((code) => {
    const found = findCode(list, code)
    const name = found ? textIn(found.name, language) : code
    const isSafe = !/[;\n]/.test(name) && findMeant(list, name) === code
    return { code, label: isSafe ? name : code, note: textIn(found?.note ?? noNote, language) }
  })
}

const noNote: Text = { en: '' }

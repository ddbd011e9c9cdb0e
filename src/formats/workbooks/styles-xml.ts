// The looks of cells, as the styles part of a workbook.
import { cellStyles, type CellStyle } from './sheet-plan.ts'
import { mainSpace, xmlHead } from './xml-text.ts'

interface Look {
  readonly font?: 'bold' | 'title' | 'white' | 'grey'
  readonly fill?: 'dark' | 'light' | 'required' | 'input' | 'problem'
  /** Number of a built-in format, or one of ours from 164 on. */
  readonly format?: number
  readonly isOpen?: true
  readonly wraps?: true
}

const asText = 49
const wholeNumber = 1
const day = 164
const dayAndTime = 165

const looks = {
  plain: { format: asText },
  title: { font: 'title', format: asText },
  band: { font: 'white', fill: 'dark', format: asText },
  heading: { font: 'bold', fill: 'light', format: asText, wraps: true },
  required: { font: 'bold', fill: 'required', format: asText, wraps: true },
  machine: { font: 'grey', format: asText },
  help: { format: asText, wraps: true },
  strong: { font: 'bold', format: asText, wraps: true },
  'input-text': { format: asText, isOpen: true },
  'input-whole': { format: wholeNumber, isOpen: true },
  'input-decimal': { format: 0, isOpen: true },
  'input-date': { format: day, isOpen: true },
  'input-date-time': { format: dayAndTime, isOpen: true },
  problem: { fill: 'problem', format: asText },
} satisfies Record<CellStyle, Look>

const fonts = {
  usual: '<sz val="11"/><name val="Calibri"/>',
  bold: '<b/><sz val="11"/><color rgb="FF12263F"/><name val="Calibri"/>',
  title: '<b/><sz val="15"/><color rgb="FF12263F"/><name val="Calibri"/>',
  white: '<b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/>',
  grey: '<sz val="8"/><color rgb="FF6B7785"/><name val="Calibri"/>',
}
const fills = {
  none: '<patternFill patternType="none"/>',
  gray: '<patternFill patternType="gray125"/>',
  dark: solid('FF1F4E79'),
  light: solid('FFE4EDF6'),
  required: solid('FFFFE9B8'),
  input: solid('FFFFFFFF'),
  problem: solid('FFFFC7CE'),
}

function solid(color: string): string {
  return `<patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill>`
}

function place(names: object, name: string): number {
  return Object.keys(names).indexOf(name)
}

function styleXml(look: Look): string {
  const { font = 'usual', fill = 'none', format = 0, isOpen, wraps } = look
  const attributes = `numFmtId="${format}" fontId="${place(fonts, font)}" fillId="${place(fills, fill)}" borderId="${fill === 'light' || fill === 'required' ? 1 : 0}" xfId="0"`
  const alignment = `<alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/>`
  const protection = isOpen ? '<protection locked="0"/>' : ''
  const applies = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${isOpen ? ' applyProtection="1"' : ''}`
  return `<xf ${attributes} ${applies}>${alignment}${protection}</xf>`
}

/** The number under which cells name a style. The first, 0, is what cells without one have. */
export function styleNumber(style: CellStyle): number {
  return cellStyles.indexOf(style) + 1
}

/** The styles part. */
export function stylesXml(): string {
  const wrap = (tag: string, items: readonly string[]) =>
    `<${tag} count="${items.length}">${items.join('')}</${tag}>`
  const line = '<left/><right/><top/><bottom style="thin"><color rgb="FF9AA7B5"/></bottom><diagonal/>'
  const bare = '<left/><right/><top/><bottom/><diagonal/>'
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
  return [
    `${xmlHead}<styleSheet xmlns="${mainSpace}">`,
    wrap('numFmts', [
      `<numFmt numFmtId="${day}" formatCode="yyyy\\-mm\\-dd"/>`,
      `<numFmt numFmtId="${dayAndTime}" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>`,
    ]),
    wrap(
      'fonts',
      Object.values(fonts).map((font) => `<font>${font}</font>`),
    ),
    wrap(
      'fills',
      Object.values(fills).map((fill) => `<fill>${fill}</fill>`),
    ),
    wrap('borders', [`<border>${bare}</border>`, `<border>${line}</border>`]),
    wrap('cellStyleXfs', [base]),
    wrap('cellXfs', [
      base.replace('/>', ' xfId="0"/>'),
      ...cellStyles.map((style) => styleXml(looks[style])),
    ]),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('')
}

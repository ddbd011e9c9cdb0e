// Fields that several registers ask in the same words.
import { defineField, fieldKind, type Field } from '#definition'
import * as lists from '../code-lists/index.ts'
import { countedClasses, weighedClasses } from '../item-classes.ts'

export const day = (en: string): Field =>
  defineField(fieldKind.date, {
    id: 'day',
    name: { en },
    settings: { earliest: '1990-01-01' },
    isRequired: true,
  })

/** The institution’s own number; it never leaves the node. */
export const caseNumber = (en: string): Field =>
  defineField(fieldKind.recordIdentifier, {
    id: 'case-number',
    name: { en },
    isRequired: true,
    mayLeave: 'never',
  })

export const remark = defineField(fieldKind.longText, {
  id: 'remark',
  name: { en: 'Remark' },
  help: { en: 'No names of persons.' },
  settings: {},
  mayLeave: 'never',
})

export const sex = defineField(fieldKind.code, {
  id: 'sex',
  name: { en: 'Sex' },
  settings: { list: lists.sexCodes },
  isRequired: true,
})

export const ageBand = defineField(fieldKind.code, {
  id: 'age-band',
  name: { en: 'Age band' },
  settings: { list: lists.ageBandCodes },
  isRequired: true,
})

export const offence = defineField(fieldKind.code, {
  id: 'offence',
  name: { en: 'Offence' },
  settings: { list: lists.offenceCodes },
  isRequired: true,
})

const itemClass = defineField(fieldKind.code, {
  id: 'item-class',
  name: { en: 'Item class' },
  settings: { list: lists.recordedItemClassCodes },
  isRequired: true,
})

const onlyFirearms = { field: 'item-class', is: ['firearm'] } as const
/** What officers weigh; everything else they count. */
const byWeight: readonly string[] = ['explosive', 'precursor']
const piecewise = countedClasses.filter((one) => !byWeight.includes(one))

/** An item line: what it is, how many pieces, or how heavy where it is weighed. */
export const itemFields: readonly Field[] = [
  itemClass,
  defineField(fieldKind.wholeNumber, {
    id: 'quantity',
    name: { en: 'Pieces or rounds' },
    settings: { least: 1 },
    showWhen: { field: 'item-class', is: piecewise },
    isRequired: true,
  }),
  defineField(fieldKind.decimalQuantity, {
    id: 'mass',
    name: { en: 'Mass' },
    settings: { unit: 'kg' },
    showWhen: { field: 'item-class', is: byWeight },
    isRequired: true,
  }),
  defineField(fieldKind.code, {
    id: 'firearm-type',
    name: { en: 'Type of firearm' },
    settings: { list: lists.firearmTypeCodes },
    showWhen: onlyFirearms,
  }),
  defineField(fieldKind.code, {
    id: 'eu-category',
    name: { en: 'EU category' },
    settings: { list: lists.euCategoryCodes },
    showWhen: onlyFirearms,
  }),
  defineField(fieldKind.text, { id: 'make-model', name: { en: 'Make and model' }, showWhen: onlyFirearms }),
  defineField(fieldKind.text, { id: 'calibre', name: { en: 'Calibre' } }),
  defineField(fieldKind.marking, {
    id: 'serial-number',
    name: { en: 'Serial number as engraved' },
    settings: {},
    mayLeave: 'never',
  }),
  defineField(fieldKind.code, {
    id: 'marking',
    name: { en: 'Marking' },
    settings: { list: lists.markingCodes },
    showWhen: onlyFirearms,
  }),
  defineField(fieldKind.code, {
    id: 'condition',
    name: { en: 'Condition' },
    settings: { list: lists.conditionCodes },
    showWhen: onlyFirearms,
  }),
  defineField(fieldKind.yesNo, {
    id: 'printed',
    name: { en: 'Made with a 3D printer' },
    showWhen: onlyFirearms,
  }),
]

/** Rows counted in pieces, and rows that are weighed: the classes each data element takes. */
export const counted = { 'item-class': countedClasses }
export const weighed = { 'item-class': weighedClasses }
export const byItemClass = { field: 'item-class' }

export const itemLines = { id: 'items', name: { en: 'Items' }, singular: { en: 'item' }, fields: itemFields }

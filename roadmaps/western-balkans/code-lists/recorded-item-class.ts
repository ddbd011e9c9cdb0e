// Item classes that an officer may record: all but the mixed ones, which only carry what others print.
import { defineCodeList, type Code } from '#definition'
import { itemClasses } from '../item-classes.ts'

const recorded: Record<string, Code> = Object.fromEntries(
  Object.entries<Code>(itemClasses.codes).filter(([, { mixed }]) => mixed !== true),
)

export const recordedItemClassCodes = defineCodeList({
  id: 'recorded-item-class',
  name: { en: 'Item class' },
  source: itemClasses.source,
  codes: recorded,
})

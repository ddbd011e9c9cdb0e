// What a login has that it should not have when it serves people.
import { newCatalogue, spokenLanguage } from '#definition'

const english = {
  'has-attribute': 'it is {attribute}',
  owns: '{what} is its own',
  'may-become': 'it can become {role}',
  'may-create': 'it can make things of its own in {place}',
  'may-enter': 'it comes into {place}',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('storage-boundary', english, spokenLanguage)

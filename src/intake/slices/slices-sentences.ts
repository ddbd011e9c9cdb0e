// What the audit log says of an import that is taken in slices, and of any that is done.
import { newCatalogue } from '#definition'

const english = {
  'import-done':
    'import {import}: {added} new, {changed} changed, {withdrawn} withdrawn, {quarantined} quarantined, SHA-256 {digest}',
  'slice-done': 'import {import}, as far as record {position}: {added} new, {changed} changed',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-slices', english)

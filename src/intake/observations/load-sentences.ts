// What the audit log says of a load.
import { newCatalogue } from '#definition'

const english = {
  'rows-loaded': '{rows} rows, {added} new, SHA-256 {digest}',
  'rows-loaded-by-layout': '{rows} rows by the mapping “{layout}”, {added} new, SHA-256 {digest}',
  'figures-taken-back': '{withdrawn} figures taken back',
  'load-undone-action': 'undo load',
  'load-undone': '{observations} figures undone, {withdrawals} withdrawals lifted: {reason}',
  'no-longer-in-file': 'no longer in the file {file}',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('intake-observations', english)

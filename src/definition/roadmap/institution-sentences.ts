// What is said of institutions.
import type { Text } from '../words/index.ts'

/** In place of the institution of what nobody said whose it is. */
export const notStatedName: Text = { en: 'Not stated' }

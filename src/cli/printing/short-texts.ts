// Words that stand between two figures or two days.
import { say as word } from './printing-sentences.ts'

/** “4 of 6”. */
export const partText = (there: number, of: number): string => word('so-many-of', { there, of })

/** From one day or month to another. */
export const spanText = (start: string, end: string): string => word('from-to', { start, end })

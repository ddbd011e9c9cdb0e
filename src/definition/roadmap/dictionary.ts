// Words of one language under which officers head their columns, and in which they answer: how sheets of others are recognised.

/**
 * Words with commas between; case, accents and the script do not matter: Cyrillic is compared as its Latin spelling. A word of
 * a heading that ends in a question mark means too much alone: it counts only where the cells are answers, too.
 */
export type WordList = string

export interface Dictionary {
  readonly language: string
  /** By id of a field; `persons/sex` for the field of one table only. A word that two fields of a register share decides nothing. */
  readonly headings: Readonly<Record<string, WordList>>
  /** By id of a code list, then by code; yes and no stand under `yes-no`. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, WordList>>>>
  /** Words that stand in any heading and tell nothing: of, the, the event. */
  readonly neutral: WordList
  /** Words over several headings, where headings stand on two rows, that change nothing of what they mean: goods, persons. */
  readonly above: WordList
}

/** The single words of a list. */
export function listedWords(words: WordList): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

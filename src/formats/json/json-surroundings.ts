// What stands around the objects of a JSON text: the brackets that are open there, by which names, and no name twice.

interface OpenBracket {
  readonly sign: string
  /** The name under which it stands; empty in a list, and outermost. */
  readonly name: string
  /** Names of the answers so far. */
  readonly names: Set<string>
}

export interface Surroundings {
  readonly open: OpenBracket[]
  /** The text that was read last, as far as it goes. */
  word: string
  /** The name that the next value has. */
  name: string
}

export const newSurroundings = (): Surroundings => ({ open: [], word: '', name: '' })

/** No name is longer: the rest of a long text is not kept. */
const longest = 1000

/** Takes a sign of a text. */
export function nameAround(around: Surroundings, sign: string): void {
  if (around.word.length < longest) around.word += sign
}

/** Takes a sign outside of texts. Gives the name that the innermost bracket has had before, where it has. */
export function takeAround(around: Surroundings, sign: string): string | undefined {
  const { open, word, name } = around
  if (sign === '"') around.word = ''
  if (sign === ':') {
    const names = open.at(-1)?.names
    if (names?.has(word)) return word
    names?.add(word)
    around.name = word
  }
  if (sign === '{' || sign === '[') {
    open.push({ sign, name, names: new Set() })
    around.name = ''
  }
  if (sign === '}' || sign === ']') open.pop()
  if (sign === ',') around.name = ''
  return undefined
}

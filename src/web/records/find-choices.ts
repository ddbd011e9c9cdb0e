// Looks for choices by what is typed: anywhere in name or code, without regard to case, accents and other diacritics.
export interface Choice {
  readonly id: string
  readonly name: string
}

/** Letters that do not fall apart into a plain one and a mark. */
const plain: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss', ı: 'i', æ: 'ae' }

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[đłøßıæ]/g, (letter) => plain[letter] ?? letter)
}

/** How well a choice fits: its beginning, the beginning of a word of it, anywhere in it, its code; undefined where it does not. */
function rankOf({ id, name }: Choice, wanted: string): number | undefined {
  const text = folded(name)
  const at = text.indexOf(wanted)
  if (at === 0) return 0
  if (text.includes(` ${wanted}`)) return 1
  if (at > 0) return 2
  return folded(id).includes(wanted) ? 3 : undefined
}

/** The choices that fit, the best first; all in their order where nothing is typed. */
export function findChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = folded(typed.trim())
  if (wanted === '') return choices
  return choices
    .flatMap((choice, at) => {
      const rank = rankOf(choice, wanted)
      return rank === undefined ? [] : [{ choice, rank, at }]
    })
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ choice }) => choice)
}

// Looks for choices by what is typed: anywhere in name or code, without regard to case and accents, in Cyrillic or Latin letters.
import { latinWords } from '#definition'

export interface Choice {
  readonly id: string
  readonly name: string
}

/** How well a choice fits: its beginning, the beginning of a word of it, anywhere in it, its code; undefined where it does not. */
function rankOf({ id, name }: Choice, wanted: string): number | undefined {
  const text = latinWords(name)
  const at = text.indexOf(wanted)
  if (at === 0) return 0
  if (text.includes(` ${wanted}`)) return 1
  if (at > 0) return 2
  return latinWords(id).includes(wanted) ? 3 : undefined
}

/** The choices that fit, the best first; all in their order where nothing is typed. */
export function findChoices(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = latinWords(typed.trim())
  if (wanted === '') return choices
  return choices
    .flatMap((choice, at) => {
      const rank = rankOf(choice, wanted)
      return rank === undefined ? [] : [{ choice, rank, at }]
    })
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ choice }) => choice)
}

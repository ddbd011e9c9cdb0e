// When people are told by themselves of what is due, and when not: content of the roadmap, one file.

/** In place of a role: whoever can take the next step of a report, whichever role that is. */
export const inHand = 'in-hand'

/** Who is told so many days after (or, below 0, before) the day on which something is due. */
export interface Reminder {
  readonly of: 'report' | 'activity' | 'review'
  /** −14: two weeks before; 0: on the day; 7: a week after. */
  readonly days: number
  /** Ids of roles, held in that jurisdiction or in all; or `inHand`. */
  readonly to: readonly string[]
}

/** Times of the day, as 07:00, by the clocks of the jurisdiction. */
export interface Telling {
  /** Nobody is written to between these; daily digests leave when they end. */
  readonly quiet: { readonly from: string; readonly until: string }
  readonly reminders: readonly Reminder[]
}

export function defineTelling(telling: Telling): Telling {
  return telling
}

/** How one may be told of reports, plans and questions: each at once, all of a day together, or not at all. */
export const mailChoices = ['each', 'digest', 'none'] as const
export type MailChoice = (typeof mailChoices)[number]

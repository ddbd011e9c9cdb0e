// When the people of the accord are told of what is due: early, on the day, and after it those above.
import { defineTelling, inHand } from '#definition'

export const telling = defineTelling({
  quiet: { from: '20:00', until: '06:30' },
  reminders: [
    { of: 'report', days: -7, to: [inHand] },
    { of: 'report', days: 0, to: [inHand] },
    { of: 'report', days: 10, to: [inHand, 'clerk'] },
    { of: 'activity', days: -7, to: ['warden'] },
    { of: 'activity', days: 1, to: ['warden'] },
  ],
})

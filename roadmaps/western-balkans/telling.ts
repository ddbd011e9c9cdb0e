// When people are told by themselves of what is due, and to whom it goes on where it is late. Days due are set in the products of the cycle.
import { defineTelling, inHand } from '#definition'

const commission = ['commission', 'commission-chair', 'focal-point']

export const telling = defineTelling({
  quiet: { from: '19:00', until: '07:00' },
  reminders: [
    { of: 'report', days: -14, to: [inHand] },
    { of: 'report', days: -3, to: [inHand] },
    { of: 'report', days: 0, to: [inHand, 'commission-chair'] },
    { of: 'report', days: 7, to: [inHand, 'commission-chair'] },
    { of: 'report', days: 21, to: [inHand, 'commission-chair', 'secretariat'] },
    { of: 'activity', days: -14, to: commission },
    { of: 'activity', days: 1, to: commission },
    { of: 'activity', days: 30, to: ['commission-chair'] },
    { of: 'review', days: -7, to: ['focal-point'] },
    { of: 'review', days: 1, to: ['focal-point', 'commission-chair'] },
  ],
})

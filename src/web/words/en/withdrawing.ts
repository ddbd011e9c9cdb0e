// English words around taking back a figure of a source, and undoing that.

export const withdrawingWords = {
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw this figure of a source',
  takesAway: (editions: number, shown: string) =>
    editions > 1
      ? `It is taken out of every figure, count, finding and download, in all of its ${shown} editions so far.`
      : 'It is taken out of every figure, count, finding and download.',
  reads: (indicators: string) => `Indicators that are worked out afresh: ${indicators}.`,
  nothingLeft: 'Nobody else says anything of the opened figure: it will read “not reported”, and not 0.',
  othersLeft: 'The opened figure will be worked out from what remains.',
  history: 'It stays in the history with your reason, and this can be undone.',
  withdrawReason: 'Why is it withdrawn?',
  reasonHint: 'Everybody who opens the figure reads this.',
  undo: 'Undo the withdrawal',
  undoTitle: 'Undo this withdrawal',
  undoes: 'The figure of the source holds again, unless a later edition of it has come since.',
  undoReason: 'Why does it hold again?',
  back: 'Leave it as it is',
  withdrawn: 'It is withdrawn. The figure above is what is known without it.',
  undone: 'The withdrawal is undone. The figure above is worked out with it again.',
} as const

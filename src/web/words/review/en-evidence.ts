// English words of files to which assessments and plans point.

export const evidenceWords = {
  title: 'Files',
  add: 'Add a file',
  addHint:
    'PDF, PNG, JPEG, Word, Excel, OpenDocument or plain text, at most 10 MB. It is kept when it is sent, and named here when you save.',
  circle: 'Who opens it',
  circles: {
    jurisdiction: 'People of this jurisdiction',
    reports: 'Also those who get its reports',
  },
  send: 'Send the file',
  sending: (percent: string) => `Sending: ${percent} %`,
  sent: (name: string) => `“${name}” was sent.`,
  older: 'Or one that was sent before',
  choose: 'Choose',
  take: (name: string) => `Remove “${name}” from here`,
  open: (name: string) => `Save “${name}”`,
  about: (kind: string, size: string, circle: string) => `${kind}, ${size} kB, ${circle.toLowerCase()}`,
  sentBy: (by: string, at: string) => `sent by ${by}, ${at}`,
  digest: (digest: string) => `SHA-256 ${digest}`,
  unseen: 'A file that you may not see.',
  withdrawn: (reason: string) => `Withdrawn: ${reason}`,
  withdraw: 'Withdraw',
  restore: 'Bring back',
  reason: 'Reason',
  reasonHint: 'Nobody opens it any more; it can be brought back, and others read the reason.',
  restoreHint: 'Those who may, open it again; others read the reason.',
} as const

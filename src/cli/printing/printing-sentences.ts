// Words around figures, headlines, imports and problems on a terminal.
import { newCatalogue } from '#definition'

const english = {
  'of-them-complete': ', {complete} of them complete',
  'added-up-here': 'added up here',
  'of-which': 'Of which',
  'not-reported': 'Not reported: {silent}.',
  'said-of-the-region-as': 'said of the region as a whole',
  'not-reported-for-the-region': 'not reported for the region',
  'not-reported-for': '{name}, {area}: not reported',
  'beside-it': 'Beside it',
  'in-place-of': 'In place of',
  'jurisdictions-have-a-figure': '{reporting} jurisdictions have a figure',
  'there-already': 'there already',
  'twice-in-the-file': 'twice in the file',
  'no-longer-in-the-file': 'no longer in the file',
  'total-row': 'total row',
  'total-rows': 'total rows',
  'row-left-out': 'row left out',
  'rows-left-out': 'rows left out',
  'with-a-problem': 'with a problem',
  'the-file': 'the file',
  line: 'line {line}',
  'line-of-sheet': 'line {line} of the sheet “{sheet}”',
  'column-the-first': '  {count} × column “{column}”, the first: {what}',
  'first-on-line': ' ({count} ×, first on {lines})',
  'how-the-file-was-read': 'How the file was read',
  'left-out': 'Left out',
  'changes-of-one-column': 'Changes of one column',
  'changed-column': '{count} × {column}, the first on {where}: {before} → {after}',
  'totals-that-differ-from-their': 'Totals that differ from their parts',
  'no-longer-in-the-file-2': 'No longer in the file',
  'problems-of-one-kind': 'Problems of one kind',
  'and-more-problems': '… and {problems} more problems.',
  'was-accepted-for-other-figures': 'was accepted for other figures',
  'and-more-waymark-check-rule': '    … and {found} more: waymark check --rule {id}',
  'written-with-the-problem-cells': 'Written: {file}, with the problem cells marked.',
} as const

/** Words a code of this room. */
export const { say } = /* @__PURE__ */ newCatalogue('cli-printing', english)

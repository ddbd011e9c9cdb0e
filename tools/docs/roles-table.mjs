// What the roles of a roadmap may do, as a table for a page of docs: read from their files, one row a role.

/** What each right means. A right without a line here stops the table: no role has one that the page does not explain. */
const meanings = {
  read: 'open records',
  sensitive: 'read and keep what is sensitive in them, too',
  write: 'keep, correct and withdraw records',
  state: 'state that a register is complete',
  audit: 'read who did what',
  'break-glass': 'open what is withheld, for a stated reason and a short time',
  erase: 'ask for, or agree to, sensitive answers being erased',
  follow: 'follow what is judged of a jurisdiction: assessments, plans, reports in every state',
  assess: 'write assessments and plans',
  'submission:sign': 'sign a report',
  'submission:approve': 'approve a report, or return it',
  'submission:accept': 'accept a report, or return it',
}

const meaningOf = (right) => {
  const said = meanings[right]
  if (said === undefined)
    throw new Error(`tools/docs/roles-table.mjs does not say what the right “${right}” means.`)
  return said
}

const row = (cells) => `| ${cells.join(' | ')} |`
const table = (heading, rows) => [heading, heading.map(() => '---'), ...rows].map(row).join('\n')
const code = (word) => `\`${word}\``

/** The rights with that reach; in brackets the registers, where not all are meant. */
function rightsOf({ records = [] }, reach) {
  const said = records
    .filter(({ of }) => of === reach)
    .map(({ may, registers }) => may.map(code).join(', ') + (registers ? ` (${registers.join(', ')})` : ''))
  return said.join('; ') || '–'
}

const besides = ({ writes, accepts, administers }) =>
  [
    ...(writes ? ['hands in figures'] : []),
    ...(accepts ? ['accepts findings'] : []),
    ...(administers ? ['administers people'] : []),
  ].join(', ') || '–'

/** Both tables: what each role may do and where, and what the rights are called. */
export function rolesTable({ roles }) {
  const used = [...new Set(roles.flatMap(({ records = [] }) => records.flatMap(({ may }) => may)))]
  const known = Object.keys(meanings)
  const rights = used.toSorted((a, b) => known.indexOf(a) - known.indexOf(b))
  return [
    table(
      ['Role', 'Figures', 'Of the institution', 'Of the jurisdiction', 'Of all', 'Besides'],
      roles.map((role) => [
        role.name.en,
        role.reads.join(', '),
        ...['institution', 'jurisdiction', 'all'].map((reach) => rightsOf(role, reach)),
        besides(role),
      ]),
    ),
    table(
      ['Right', 'May'],
      rights.map((right) => [code(right), meaningOf(right)]),
    ),
  ].join('\n\n')
}

// Sentences: what people read stands in catalogues. What does not yet is counted by room, and that count only shrinks.
import ts from 'typescript'
import { matchesGlob } from './glob.mjs'

/** Text for tests and texts of others are no business of a catalogue. */
const isOwnCode = (path) =>
  /^src\/.*\.tsx?$/.test(path) && !/\.(test|property|d)\.tsx?$/.test(path) && !/\/testing\//.test(path)

/** Two words beside each other, with a small letter among them, whatever blank or dash is between. */
const words = /\p{L}[\p{L}’'-]*[,;:.]?\p{Zs}+(?:[–—→·] +)?[“(‘]?\p{L}/u
/** Words on lines of their own: a text with a capital; examples of what somebody enters are small letters. */
const brokenWords = /^\p{Lu}\p{Ll}[\s\S]*\p{L}[,;:.]?\s+\p{L}/u
const readsAsWords = (text) => (words.test(text) || brokenWords.test(text)) && /\p{Ll}/u.test(text)

/** `Reading ${file}`, `… and ${more} more`: a word of four letters or more beside a gap, where people are spoken to. Elsewhere it is SQL, a key of the program, or names what a log is about. */
const besideGap = /\p{L}{4,}[.:,]?\s[“(]?\{\}|\{\}[”)]?\s\p{Ll}{4,}|\{\}\s\p{Ll}{2,}\s\{\}/u
const isSpokenIn = (path) => /^src\/(cli|delivery|web)\//.test(path)
/** `Bearer ${token}`: what one program says to another. */
const ofPrograms = /^Bearer \{\}$/

/** One word that stands where only readers look: a heading, the name of a field, a label in English. */
const oneWord = /^\p{L}[\p{L}’'-]+[.:?!…]?$/u
const readAloud = /^(title|alt|label|placeholder|aria-label|aria-description)$/

/** `shift {}`: a name before a gap with which a page keeps something, or knows keys that are pressed. */
const ofPages = /^[a-z-]+ \{\}$/

const isBesideGap = (path, text) =>
  isSpokenIn(path) && besideGap.test(text) && !ofPrograms.test(text) && !ofPages.test(text)

/** `isOpen ? 'Close' : 'Open'`, `count > 0 && 'Taken'`, `name ?? 'Nobody'`: what stands there in the end may be this text. */
function isChoiceOf({ parent }, node) {
  if (ts.isConditionalExpression(parent)) return parent.condition !== node
  if (ts.isParenthesizedExpression(parent)) return true
  if (!ts.isBinaryExpression(parent)) return false
  const sign = parent.operatorToken.getText()
  return sign === '||' || sign === '??' || (sign === '&&' && parent.right === node)
}

/** The whole expression that may be this text. */
function choiceOf(node) {
  let whole = node
  while (isChoiceOf(whole, whole)) whole = whole.parent
  return whole
}

/** `document.title = 'Overview'`, `button.setAttribute('title', 'Close')`. */
const written = /\.(title|textContent|innerText|ariaLabel|placeholder|alt)$/
function isWritten(node) {
  const { parent } = node
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
    return parent.right === node && written.test(parent.left.getText())
  const isSet = ts.isCallExpression(parent) && parent.expression.getText().endsWith('.setAttribute')
  return isSet && parent.arguments[1] === node && readAloud.test(textOf(parent.arguments[0]) ?? '')
}

/** `<th>Value</th>`, `<b title="Value" />`, `{ en: 'Value' }`, also where it is one of two. */
function isLabel(node, text) {
  if (!oneWord.test(text)) return false
  const whole = choiceOf(node)
  const { parent } = ts.isJsxExpression(whole.parent) ? whole.parent : whole
  if (ts.isJsxText(node) || ts.isJsxElement(parent) || ts.isJsxFragment(parent)) return true
  if (ts.isJsxAttribute(parent)) return readAloud.test(parent.name.getText())
  const isNamed = ts.isPropertyAssignment(parent) && parent.initializer === whole
  return (isNamed && parent.name.getText() === 'en') || isWritten(whole)
}

/** `['No', name].join(' ')`: the list of words that are joined by a blank, of whatever width. */
function isJoinedByBlank(list) {
  const call = ts.isArrayLiteralExpression(list) ? list.parent.parent : undefined
  if (!call || !ts.isCallExpression(call) || !call.expression.getText().endsWith('.join')) return false
  return /^\s$/.test((call.arguments[0] && textOf(call.arguments[0])) ?? '')
}

/** `'No ' + name`, `'No'.concat(' name')`, `['No', name].join(' ')`: a sentence in pieces, each of one word. */
function isPieced(node, text) {
  const { parent } = node
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return /^\p{Lu}?\p{Ll}+ $|^ \p{Ll}{2,}[ .:]*$/u.test(text)
  if (ts.isCallExpression(parent) && parent.expression.getText().endsWith('.concat'))
    return /^\s\p{Ll}{2,}[\s.:]*$/u.test(text)
  const isBegun = isJoinedByBlank(parent) && /^.\p{Lu}/u.test(parent.elements[0]?.getText() ?? '')
  return isBegun && /^\p{Lu}?\p{Ll}+[.,:]?$/u.test(text)
}

/** Names of attributes whose text nobody reads. */
const unread =
  /^(class|className|d|id|key|rel|role|style|transform|type|viewBox|points|htmlFor|autoComplete)$|^data-/

/** `public, max-age=60`, `text/csv; charset=utf-8`, `connection: close`: the syntax of HTTP. */
const ofHttp = /^[\w/-]+(=[\w-]+)?([,;] [\w-]+(=[\w-]+)?)+$|^[a-z-]+: [a-z/+-]+(; charset=utf-8)?$/
/** `DATA_DIR=here npm start`: what is typed at a terminal. */
const ofShell = /^(\w+=\S* )?(npm|npx|node|openssl) /
/** `<sheet name="…"/>`: XML that a program reads. */
const ofMarkup = /<\/?[\w:?]+|="/
/** `timestamp without time zone`: a type of SQL. */
const ofSqlType = /^time(stamp)? with(out)? time zone$/
/** `(prefers-reduced-motion: reduce)`, `fieldset:last-of-type :is(input, select)`: what a style sheet knows. */
const ofStyle = /^\([a-z-]+: [a-z-]+\)$|^[a-z-]*:(is|not|has|[a-z]+-(of-type|child))\b/
/** `d.m.yyyy h:mm`: how a cell of a workbook shows a day. */
const ofCellFormat = /^[dmyhs]+([./:]? ?[dmyhs]+)+$/

/** Signs by which a raw text shows to be a pattern. */
const ofPattern = /[\\^$|[\]{}<>*]/

function textOf(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isJsxText(node)) return node.text.replaceAll(/&(nb|en|em|thin)sp;|\s+/g, ' ').trim()
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}')
  return undefined
}

/** Assertions of developers have one form, `new Error(…)`; what goes into the log is written by `log.…(…)`; bytes are digested. */
function isForDevelopers(node) {
  const { parent } = node
  // `log.warn(…, isLink ? 'a link' : 'a password')`
  if (ts.isConditionalExpression(parent)) return isForDevelopers(parent)
  if (ts.isNewExpression(parent)) return parent.expression.getText().endsWith('Error')
  return (
    ts.isCallExpression(parent) && /\blog\.\w+$|TextEncoder\(\)\.encode$/.test(parent.expression.getText())
  )
}

function isSql(node, text, { isOfSql }) {
  const { parent } = node
  if (ts.isTaggedTemplateExpression(parent))
    return parent.tag.getText() === 'String.raw' ? ofPattern.test(text) : /^sql\b/.test(parent.tag.getText())
  if (ts.isCallExpression(parent) && /^sql\b|\.setIsolationLevel$/.test(parent.expression.getText()))
    return true
  return isOfSql && !/^\p{Lu}/u.test(text.trim()) && !/[.:?]$/.test(text.trim())
}

function isInUnreadAttribute(node) {
  let outer = node.parent
  while (outer && !ts.isJsxAttribute(outer) && !ts.isJsxElement(outer) && !ts.isStatement(outer))
    outer = outer.parent
  return outer !== undefined && ts.isJsxAttribute(outer) && unread.test(outer.name.getText())
}

function isCode(node, text, { codes }) {
  const { parent } = node
  const isName =
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isTemplateLiteralTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    isInUnreadAttribute(node)
  return (
    isName ||
    codes.has(text) ||
    [ofHttp, ofMarkup, ofShell, ofSqlType, ofStyle, ofCellFormat].some((syntax) => syntax.test(text))
  )
}

function parse(path, text) {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)
}

function walk(node, visit) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

const isConstantList = (node) =>
  ts.isArrayLiteralExpression(node) &&
  ts.isAsExpression(node.parent) &&
  node.parent.type.getText() === 'const'

/** `oneOf(['holds', 'no longer found'])`: the answers that a schema knows. */
const isSchemaList = (node) =>
  ts.isArrayLiteralExpression(node) &&
  ts.isCallExpression(node.parent) &&
  node.parent.expression.getText() === 'oneOf'

/** “The file is empty.”: a list of such is a list of sentences, whatever its type. */
const isSentence = (text) => /^\p{Lu}.*\s.*\s/u.test(text) || /\s.*[.?!]$/.test(text)

/** Texts that stand in a type, in a schema, or in a list of which a type is made: words of the program among themselves. */
function codesIn(trees) {
  const codes = new Set()
  for (const tree of trees)
    walk(tree, (node) => {
      const own = isConstantList(node) || isSchemaList(node) ? node.elements : []
      for (const one of ts.isLiteralTypeNode(node) ? [node.literal] : own)
        if (ts.isStringLiteral(one) && !isSentence(one.text)) codes.add(one.text)
    })
  return codes
}

/** The texts of one file that people read, with their lines. */
function sentencesIn(path, tree, codes) {
  const isOfSql = /^src\/(storage|indicators)\/|-sql\.ts$/.test(path) || /\bsql\b.*from '/.test(tree.text)
  const found = []
  walk(tree, (node) => {
    const text = textOf(node)
    if (
      text === undefined ||
      !(isPieced(node, text) || readsAsWords(text) || isLabel(node, text) || isBesideGap(path, text))
    )
      return
    const about = { codes, isOfSql }
    if (isCode(node, text, about) || isForDevelopers(node) || isSql(node, text, about)) return
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
    found.push({ path, line: line + 1, text })
  })
  return found
}

/** `src/api/routes/records/records.ts` → `src/api/routes`: the room inside a room, or the room. */
function roomOf(path, { rooms }) {
  const outer = rooms.find(({ place }) => path.startsWith(`${place}/`) || path === place)
  if (!outer) return path
  const inner = (outer.rooms ?? []).find(({ name }) => path.startsWith(`${outer.place}/${name}/`))
  return inner ? `${outer.place}/${inner.name}` : outer.place
}

/** Every sentence outside the catalogues, given the files as path → text. */
export function findSentences(texts, house) {
  const trees = [...texts]
    .filter(([path]) => isOwnCode(path))
    .map(([path, text]) => [path, parse(path, text)])
  const codes = codesIn(trees.map(([, tree]) => tree))
  const isCatalogue = (path) => house.sentences.catalogues.some((glob) => matchesGlob(path, glob))
  return trees.flatMap(([path, tree]) => (isCatalogue(path) ? [] : sentencesIn(path, tree, codes)))
}

/** A gap that is filled with what somebody has worded already. */
const wordedGap = /\{(what|why|mend|detail|message|sentence|text)\}/

/**
 * Sentences of refusals that are not their own: a gap holds a sentence that was made elsewhere, in one language. What is
 * wrong goes into `{problem}`, as a code, and is worded where it leaves.
 */
export function carrierFaults(texts, { sentences: { ofRefusals } }) {
  return [...texts]
    .filter(([path]) => matchesGlob(path, ofRefusals))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, at) => {
        const [gap] = wordedGap.exec(line) ?? []
        return gap
          ? [
              `${path}:${at + 1}: ${gap} carries a sentence that was made elsewhere; give a {problem} by its code`,
            ]
          : []
      }),
    )
}

/** How many stand in each room, the rooms in order. */
export function countByRoom(found, house) {
  const counts = {}
  for (const { path } of found) counts[roomOf(path, house)] = (counts[roomOf(path, house)] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const shown = ({ path, line, text }) => `    ${path}:${line}: ${text.slice(0, 100)}`

/** Rooms with more sentences than house.json grants them, or with fewer: then the number there is lowered. */
export function sentenceFaults(found, house) {
  const [now, granted] = [countByRoom(found, house), house.sentences.left]
  const rooms = [...new Set([...Object.keys(now), ...Object.keys(granted)])].toSorted()
  return rooms.flatMap((room) => {
    const [has, may] = [now[room] ?? 0, granted[room] ?? 0]
    if (has < may)
      return [`house.json: sentences.left grants ${room} ${may}, and only ${has} are left; lower it`]
    if (has === may) return []
    const own = found.filter(({ path }) => roomOf(path, house) === room).map(shown)
    return [
      [`${room}: ${has} sentences outside the catalogues, at most ${may}; write them into one`, ...own].join(
        '\n',
      ),
    ]
  })
}

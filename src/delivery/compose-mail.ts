// A mail as bytes: its text in the language of the reader, as plain text and as a little HTML.
import { mailText, type MailKind, type MailLine, type WaitingParams } from '#definition'

/** A name and an address; never a text that holds both, in which a line break would name somebody else. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** What a message is made of. */
export interface MailParts {
  /** By which a server knows it when it comes again. */
  readonly key: string
  readonly from: Mailbox
  readonly to: Mailbox
  readonly kind: MailKind
  readonly params: WaitingParams
  readonly language: string
  /** Of a mail that says several things. */
  readonly lines: readonly MailLine[]
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark)

/** An address of a page becomes a link, wherever a paragraph ends with it. */
function paragraphHtml(text: string): string {
  const address = /https?:\/\/\S+$/.exec(text)?.[0]
  if (address === undefined) return `<p>${escaped(text)}</p>`
  const before = text.slice(0, -address.length)
  return `<p>${escaped(before)}<a href="${escaped(address)}">${escaped(address)}</a></p>`
}

/** No line of a header may begin another one, and no sign of control stands in a name. */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim()

/** The bytes of the message. What writes them is loaded with the first one: most commands send none. */
export async function composeMail({
  key,
  from,
  to,
  kind,
  params,
  language,
  lines,
}: MailParts): Promise<Buffer> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { subject, paragraphs } = mailText(kind, params, language, lines)
  const host = from.address.slice(from.address.lastIndexOf('@') + 1)
  return new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    messageId: `<${key}@${host}>`,
    text: `${paragraphs.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escaped(language)}"><body>${paragraphs.map(paragraphHtml).join('\n')}</body></html>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}

// Settings of the site as others reach it: its own address, and the server that its e-mails go to.
import { Refused } from '#definition'

type Environment = Readonly<Record<string, string | undefined>>

/** How e-mails leave. */
export interface MailSettings {
  /** `smtps://user:password@host` or `smtp://host:587`. */
  readonly server: string
  /** The address that they are from. */
  readonly from: string
}

/** What may be set of it. */
export interface SiteSettings {
  /** By which address people open it; that of this machine where not said. */
  readonly siteAddress?: string
  readonly mail?: MailSettings
}

/** The address by which the site is opened, without a slash at the end. */
function readAddress(env: Environment): Pick<SiteSettings, 'siteAddress'> {
  const given = env['SITE_ADDRESS'] ?? ''
  if (given === '') return {}
  const url = URL.parse(given)
  const isPlain =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === ''
  if (!isPlain) throw new Refused('site-address-wrong', { value: given }, 'bad-request')
  return { siteAddress: url.origin }
}

const mailbox = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/

function readMail(env: Environment): Pick<SiteSettings, 'mail'> {
  const { MAIL_SERVER: server = '', MAIL_FROM: from = '' } = env
  if (server === '') return {}
  const url = URL.parse(server)
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '')
    throw new Refused('mail-server-wrong', {}, 'bad-request')
  if (!mailbox.test(from)) throw new Refused('mail-from-wrong', { value: from }, 'bad-request')
  return { mail: { server, from } }
}

/** Reads them. The address of a mail server holds a password, and is never repeated. */
export const readSite = (env: Environment): SiteSettings => ({
  ...readAddress(env),
  ...readMail(env),
})

const everyAddress = new Set(['0.0.0.0', '::'])

/** The address of the site where none is set: by its name on this machine, which passkeys and cookies know. */
export function siteAddressOf({
  siteAddress,
  host,
  port,
}: SiteSettings & { readonly host: string; readonly port: number }): string {
  if (siteAddress !== undefined) return siteAddress
  const name = everyAddress.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

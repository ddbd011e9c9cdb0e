// Settings of single sign-on: the provider, how Waymark is known to it, and whether it brings new people.
import { Refused, type Roadmap } from '#definition'
import { isForEverybody, type ProviderSettings } from '#people'

type Environment = Readonly<Record<string, string | undefined>>

const isAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '')

/** The role that the setting names; none where it is not set. */
function readRole({ OIDC_NEW_ROLE: newRole = '' }: Environment, { roles }: Roadmap): { newRole?: string } {
  if (newRole === '') return {}
  const role = roles.find(({ id }) => id === newRole)
  if (role && isForEverybody(role)) return { newRole }
  throw new Refused('provider-role-wrong', { role: newRole }, 'bad-request')
}

const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

/** Reads them. */
export function readProvider(env: Environment, roadmap: Roadmap): { provider?: ProviderSettings } {
  const [issuer = '', clientId = '', clientSecret = ''] = names.map((one) => env[one] ?? '')
  const all = [issuer, clientId, clientSecret]
  if (all.every((one) => one === '')) return {}
  if ([...all, env['SITE_ADDRESS'] ?? ''].includes('') || !isAddress(issuer))
    throw new Refused('provider-settings-wrong', {}, 'bad-request')
  const { OIDC_NAME: named = '' } = env
  const name = named === '' ? new URL(issuer).hostname : named
  return { provider: { issuer, clientId, clientSecret, name, ...readRole(env, roadmap) } }
}

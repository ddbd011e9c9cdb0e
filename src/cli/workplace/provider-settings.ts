// Settings of single sign-on: the provider, how Waymark is known to it, and whether it brings new people.
import { Refused, type Roadmap } from '#definition'
import { isForEverybody, type ProviderSettings } from '#people'

type Environment = Readonly<Record<string, string | undefined>>

const isAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '')

/** Reads them. */
export function readProvider(env: Environment, { roles }: Roadmap): { provider?: ProviderSettings } {
  const {
    OIDC_ISSUER: issuer = '',
    OIDC_CLIENT_ID: clientId = '',
    OIDC_CLIENT_SECRET: clientSecret = '',
  } = env
  const { OIDC_NAME: name = '', OIDC_NEW_ROLE: newRole = '', SITE_ADDRESS: site = '' } = env
  const all = [issuer, clientId, clientSecret]
  if (all.every((one) => one === '')) return {}
  if (all.includes('') || site === '' || !isAddress(issuer))
    throw new Refused('provider-settings-wrong', {}, 'bad-request')
  const role = roles.find(({ id }) => id === newRole)
  if (newRole !== '' && !(role && isForEverybody(role)))
    throw new Refused('provider-role-wrong', { role: newRole }, 'bad-request')
  return {
    provider: {
      ...{ issuer, clientId, clientSecret, name: name === '' ? new URL(issuer).hostname : name },
      ...(newRole === '' ? {} : { newRole }),
    },
  }
}

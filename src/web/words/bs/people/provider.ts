// Words in bs of single sign-on.
import type { providerWords as en } from '../../en/people/provider.ts'
import type { Sameness } from '../../index.ts'

const problems: Readonly<Record<string, string>> = {
  'provider-silent':
    'Jedinstvena prijava ne odgovara kako treba. Pokušajte ponovo, ili se prijavite lozinkom.',
  'provider-wrong': 'Jedinstvena prijava nije na pouzdan način navela ko ste. Pokušajte ponovo.',
  'provider-late':
    'Jedinstvena prijava je započeta prije predugo vremena, ili u drugom pregledniku. Počnite ponovo.',
  'provider-unverified':
    'Jedinstvena prijava nije provjerila vašu adresu e-pošte. Prijavite se lozinkom, ili pitajte onoga ko je održava.',
  'provider-stranger':
    'Niko vas nije pozvao u ovaj Waymark pod ovom adresom e-pošte. Obratite se administratoru.',
  'provider-one-factor':
    'Vaš nalog traži drugi faktor, a jedinstvena prijava ga nije tražila. Prijavite se lozinkom i kodom.',
  'access-ended': 'Vaš pristup je ukinut: više nemate nijednu ulogu. Obratite se administratoru.',
}

export const providerWords: Sameness<typeof en> = {
  problems,
  enter: (name) => `Prijavi se preko: ${name}`,
}

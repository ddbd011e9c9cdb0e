// English words for whoever signs in with the access token of the installation, and for whoever has signed in.
export const tokenWords = {
  heading: 'Access token',
  lead: 'Whoever runs this Waymark may enter its access token instead; it is forgotten when the window is closed.',
  label: 'Access token',
  button: 'Continue',
  wrong: 'This token is not valid here.',
  leaveLead: (days: string) =>
    `You are signed in on this device. Drafts stay on it for ${days} days, and go when you sign out.`,
}

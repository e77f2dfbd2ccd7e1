import 'server-only';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { lirePersonneDeSession } from '@/lib/server/compte/requetes/personne-de-session';
import { env } from '@/lib/server/env';
import { decrireErreur, tracer } from '@/lib/server/journal/traces';
import { cookieSession, DUREE_SESSION } from './cookie-session';
import { lireJeton, signerJeton } from './jetons';

declare module 'next-auth' {
  interface User {
    version?: number;
  }
}

// The only credential is a pass that our commands sign after their own checks (password, code, persona):
// posting to next-auth's public address can never go round the rate limits.
const laissezPasser = Credentials({
  credentials: { laissezPasser: {} },
  authorize: ({ laissezPasser: recu }) => {
    const pass = lireJeton('laissez-passer', typeof recu === 'string' ? recu : undefined);
    if (typeof pass?.sub !== 'string' || typeof pass.version !== 'number') return null;
    return { id: pass.sub, version: pass.version };
  },
});

const config = (): NextAuthConfig => ({
  secret: env().AUTH_SECRET,
  basePath: '/api/auth',
  trustHost: true,
  providers: [laissezPasser],
  pages: { signIn: '/connexion', signOut: '/compte', error: '/connexion' },
  session: { strategy: 'jwt', maxAge: DUREE_SESSION },
  cookies: { sessionToken: cookieSession() },
  jwt: {
    // The end of a session is fixed at sign-in: refreshing a token does not push it back.
    encode: async ({ token, maxAge = DUREE_SESSION }) => {
      const reste = token?.exp ? token.exp - Math.floor(Date.now() / 1000) : maxAge;
      return signerJeton('session', { sub: token?.sub, version: token?.version }, reste);
    },
    decode: async ({ token }) => lireJeton('session', token),
  },
  callbacks: {
    jwt: async ({ token, user }) => {
      if (user) return { sub: user.id, version: user.version };
      const { sub, version } = token;
      if (typeof sub !== 'string' || typeof version !== 'number') return null;
      return (await lirePersonneDeSession(sub, version)) ? token : null;
    },
    session: ({ session }) => ({ expires: session.expires }),
  },
  logger: {
    error: (erreur) => {
      if (erreur.name !== 'CredentialsSignin') tracer.error({ erreur: decrireErreur(erreur) }, 'next-auth');
    },
    warn: () => undefined,
    debug: () => undefined,
  },
});

export const { handlers, signIn, signOut } = NextAuth(config);

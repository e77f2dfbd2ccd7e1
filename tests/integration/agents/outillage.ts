import { randomUUID } from 'node:crypto';
import { base } from '@/lib/server/base';
import { hacherMotDePasse } from '@/lib/server/compte';

process.env.AUTH_SECRET ??= 'un secret de test qui ne sert qu’aux tests';
process.env.DEMONSTRATION ??= '1';

export const MOT_DE_PASSE = 'quatre mots sans lien';

interface Poste {
  readonly role: 'instruction' | 'comptable' | 'national' | 'referent';
  readonly crous?: string;
  readonly uai?: string;
  readonly rangReferent?: number;
}

/** An agent of their own for each test. */
export async function nouvelAgent(poste: Poste = { role: 'instruction', crous: 'REN' }, motDePasse = 'x') {
  const email = `agent-${randomUUID()}@crous.invalid`;
  return base().agent.create({
    data: { email, motDePasse, prenom: 'Nadia', nom: 'Le Gall', ...poste },
    select: { id: true, email: true, crous: true },
  });
}

export const agentAvecMotDePasse = async (poste?: Poste) =>
  nouvelAgent(poste, await hacherMotDePasse(MOT_DE_PASSE));

const LETTRES = 'ABCDEFGHJKLMNPRSTUVWXYZ';
export const uaiDe = (n: number) => `${String(n).padStart(7, '0')}${LETTRES[n % 23]}`;
const tirer = () => 1_000_000 + Math.floor(Math.random() * 8_000_000);

/** An institution with one component and its first referent. */
export async function nouvelEtablissement() {
  const [uai, composante] = [uaiDe(tirer()), uaiDe(tirer())];
  await base().etablissement.create({ data: { uai, nom: 'Université d’essai', crous: 'REN' } });
  await base().etablissement.create({
    data: { uai: composante, nom: 'Institut d’essai', crous: 'REN', mereUai: uai },
  });
  const referent = await nouvelAgent({ role: 'referent', uai, rangReferent: 1 });
  return { uai, composante, referent };
}

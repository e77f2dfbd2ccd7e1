import 'server-only';
import { jourEtHeure } from '@/lib/affichage';
import { deciderDemande, type RaisonImpossible } from '@/lib/server/instruction/commandes/decider-demande';
import type { DemandeLue } from '@/lib/server/instruction/requetes/lire-demande';
import type { ContexteAction } from './definir-action';
import { type Issue, invalider, rediriger, refuser } from './issues';

const IMPOSSIBLES: Readonly<Record<RaisonImpossible, string>> = {
  chambre_absente: 'Cette chambre n’est pas louée l’année suivante. Rien n’a été enregistré.',
  chambre_pretee:
    'Cette chambre est prêtée à un établissement l’année suivante : c’est lui qui désigne qui l’occupe. Rien n’a été enregistré.',
  chambre_prise: 'Cette chambre est déjà donnée à quelqu’un d’autre. Rien n’a été enregistré.',
  secteur_deja_servi: 'Cette personne tient déjà une chambre dans cette ville. Rien n’a été enregistré.',
  propositions_maximum: 'Cette personne a déjà autant de propositions que possible. Rien n’a été enregistré.',
};

interface Decision {
  readonly decision: string;
  readonly motivation: string;
}

/** « Enregistrer la décision »: back to the queue; when another agent was first, who it was and what became of it. */
export async function enregistrerDecision(
  { agent, horloge }: ContexteAction<'instruire'>,
  { decision, motivation }: Decision,
  demande: string,
): Promise<Issue> {
  const faite = await deciderDemande({ demande, decision, motivation, agent, horloge });
  if (faite.ok) return rediriger(`/instruction?fait=${decision === 'accorder' ? 'accordee' : 'refusee'}`);
  switch (faite.refus.type) {
    case 'decision_inconnue':
      return invalider('decision', 'Choisissez votre décision');
    case 'introuvable':
      return refuser(
        'Cette demande n’est plus dans votre file\u202f: elle relève peut-être d’un autre Crous.',
        {
          href: '/instruction',
          texte: 'Revenir aux demandes',
        },
      );
    case 'deja_decidee':
      return dejaDecidee(faite.refus.demande);
    case 'impossible':
      return refuser(IMPOSSIBLES[faite.refus.raison]);
  }
}

function dejaDecidee({ id, etat, decideePar, decideeLe }: DemandeLue): Issue {
  const quoi = etat === 'accordee' ? 'accordé' : 'refusé';
  const qui = decideePar ?? 'Un autre agent';
  const quand = decideeLe ? `, ${jourEtHeure(decideeLe)}` : '';
  return refuser(`${qui} a déjà ${quoi} cette demande${quand}. Votre décision n’a pas été enregistrée.`, {
    href: `/instruction/${id}`,
    texte: 'Lire cette décision',
  });
}

import type { ReactNode } from 'react';
import { Alerte } from '@/components/ui/Alerte';
import { LienBouton } from '@/components/ui/Bouton';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { dateEnClair, eurosDeCentimes, typographie } from '@/lib/affichage';
import { COMPLEMENTS_DOSSIER, dernierJourDuSejour } from '@/lib/domain/logement/sejour';
import { adresseDuPaiement, adresseDuSejour, creneauEnClair } from './libelles';
import type { SejourAffiche } from './types';

interface Pas {
  readonly phrase: ReactNode;
  readonly bouton?: { readonly href: string; readonly texte: string };
  readonly suite?: ReactNode;
}

/** What comes next, and who has the next word. */
function pasDe(sejour: SejourAffiche): Pas {
  const { vie, id, crous, rendezVous } = sejour;
  const vers = (suite: string) => adresseDuSejour(id, suite);
  switch (vie.etat) {
    case 'ouvert':
      return {
        phrase: `Donnez vos pièces une par une : elles sont gardées au fur et à mesure. Le ${crous} examine le dossier entier.`,
        bouton: { href: vers('/dossier'), texte: 'Préparer mon dossier' },
      };
    case 'dossier_depose':
      return { phrase: `Le ${crous} vous répond par courriel. Vous n’avez rien à faire.` };
    case 'a_completer':
      return {
        phrase: vie.complement ? COMPLEMENTS_DOSSIER[vie.complement] : 'Une pièce est à refaire.',
        bouton: { href: vers('/dossier'), texte: 'Compléter mon dossier' },
        suite: sejour.precision,
      };
    case 'dossier_valide':
      return {
        phrase: `Le dépôt de garantie est de ${eurosDeCentimes(vie.depot)}. Réglé, la décision d’admission vous parvient aussitôt.`,
        bouton: { href: vers('/depot'), texte: 'Régler le dépôt de garantie' },
      };
    case 'admission_emise':
      return {
        phrase:
          'La décision dit votre logement, vos dates et vos conditions. Acceptée, vous prenez rendez-vous pour les clés.',
        bouton: { href: vers('/decision'), texte: 'Lire ma décision' },
      };
    case 'admission_acceptee':
      return {
        phrase: vie.attente
          ? 'Vous êtes sur la liste d’attente : la première heure libre est pour vous, vous serez prévenu par courriel.'
          : 'Choisissez un jour et une heure : on vous remet les clés et on fait l’état des lieux avec vous.',
        bouton: {
          href: vers('/rendez-vous'),
          texte: vie.attente ? 'Voir les heures' : 'Prendre rendez-vous',
        },
      };
    case 'cles':
      return {
        phrase: rendezVous
          ? `Vous êtes attendu ${creneauEnClair(rendezVous.creneau)}. Venez avec une pièce d’identité.`
          : '',
        bouton: { href: vers('/rendez-vous'), texte: 'Voir mon rendez-vous' },
      };
    case 'entre':
      return {
        phrase: `Votre séjour va jusqu’au ${dateEnClair(vie.fin)}. Pour partir plus tôt, donnez votre préavis.`,
        bouton: { href: vers('/preavis'), texte: 'Partir plus tôt' },
        suite: <Lien href={vers('/rendez-vous')}>Rendez-vous pour l’état des lieux de sortie</Lien>,
      };
    case 'preavis':
      return {
        phrase: `Votre séjour se termine le ${dateEnClair(dernierJourDuSejour(vie))}. ${
          rendezVous
            ? `L’état des lieux est ${creneauEnClair(rendezVous.creneau)}.`
            : 'Prenez rendez-vous pour l’état des lieux de sortie.'
        }`,
        bouton: {
          href: vers('/rendez-vous'),
          texte: rendezVous ? 'Voir mon rendez-vous' : 'Prendre rendez-vous',
        },
      };
    case 'parti':
      return {
        phrase:
          'Le dépôt de garantie vous est rendu sur votre compte, moins ce qui resterait dû. Vos documents restent ici.',
      };
    case 'desiste':
      return {
        phrase:
          'Le logement est allé à quelqu’un d’autre. Ce que vous avez versé suit les règles de remboursement.',
        suite: <Lien href={adresseDuPaiement(id)}>Voir ce qui m’est rendu</Lien>,
      };
    case 'annule':
      return {
        phrase:
          'Le Crous a refusé votre dossier. Vous avez deux mois pour contester cette décision devant lui, puis devant le tribunal administratif.',
        suite: sejour.precision,
      };
  }
}

/** The one thing to do now, and the other ways out. */
export function AFaire({ sejour }: { readonly sejour: SejourAffiche }) {
  const { phrase, bouton, suite } = pasDe(sejour);
  const { actions, id, vie } = sejour;
  return (
    <>
      <Carte ton="bleu" className="space-y-4">
        <h2 className="text-h3">Et maintenant</h2>
        <p className="max-w-mesure">{typeof phrase === 'string' ? typographie(phrase) : phrase}</p>
        {typeof suite === 'string' ? <p className="max-w-mesure whitespace-pre-line">« {suite} »</p> : null}
        {bouton ? (
          <p>
            <LienBouton href={bouton.href}>{bouton.texte}</LienBouton>
          </p>
        ) : null}
        {suite && typeof suite !== 'string' ? <p>{suite}</p> : null}
      </Carte>
      {actions.includes('donner_scolarite') && vie.scolariteDifferee ? (
        <Alerte type="attention" titre="Votre certificat de scolarité manque encore">
          <p>
            Donnez-le avant la fin du {dateEnClair(sejour.scolariteJusquAu)}.{' '}
            <Lien href={adresseDuSejour(id, '/dossier/scolarite')}>Donner mon certificat</Lien>
          </p>
        </Alerte>
      ) : null}
      {actions.includes('desister') ? (
        <p className="text-petit">
          <Lien href={adresseDuSejour(id, '/desistement')}>Je ne veux plus de ce logement</Lien>
        </p>
      ) : null}
    </>
  );
}

import type { ReactNode } from 'react';
import { Alerte } from '@/components/ui/Alerte';
import { Carte } from '@/components/ui/Carte';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { FINE, minuteEnClair, pluriel, typographie } from '@/lib/affichage';
import type { CampagneLogement, PhaseLogement } from '@/lib/domain/logement';
import {
  type DemandeAffichee,
  estRefusDemande,
  type LogementNomme,
  phraseRefusDemande,
} from '@/lib/parcours/logement/demande';
import { nomDuLogement } from '../libelles';
import { BoutonDeVoeu } from './BoutonDeVoeu';
import { LigneDeVoeu } from './LigneDeVoeu';
import { situationDe } from './situation';
import type { ActionSurUn, ActionSurVoeu } from './types';

interface ProprietesMesVoeux {
  readonly demande: DemandeAffichee;
  readonly campagne: CampagneLogement;
  readonly phase: PhaseLogement;
  /** A sheet that waits to be added: chosen before signing in. */
  readonly aAjouter: LogementNomme | null;
  readonly fait: string;
  readonly avis: string;
  readonly ajouter: ActionSurUn;
  readonly modifier: ActionSurVoeu;
  readonly valider: ActionSurUn;
}

const FAITS: Readonly<Record<string, string>> = {
  ajoute: 'Ce logement est ajouté à vos vœux.',
  deplace: 'L’ordre de vos vœux est changé.',
  ote: 'Ce logement est retiré de vos vœux.',
};

/** The basket of the round: in order, with its buttons, and the one that confirms it. */
export function MesVoeux(proprietes: ProprietesMesVoeux) {
  const { demande, campagne, phase, fait, avis, modifier } = proprietes;
  const ouverts = phase.type === 'voeux';
  const { voeux, version } = demande;
  return (
    <Conteneur largeur="formulaire" className="space-y-8 py-9">
      <p className="text-petit">
        <Lien href="/logement/demande">Mon logement</Lien>
      </p>
      <h1>Mes vœux de logement</h1>
      <Nouvelles fait={fait} avis={avis} />
      <Consigne {...{ demande, campagne, phase }} />
      <AAjouter {...proprietes} />
      {voeux.length > 0 ? (
        <ol className="space-y-4">
          {voeux.map((voeu, i) => (
            <LigneDeVoeu
              key={voeu.logement.id}
              {...{ voeu, version, rang: i + 1, dernier: i === voeux.length - 1 }}
              modifier={ouverts ? modifier : null}
            />
          ))}
        </ol>
      ) : null}
      {ouverts ? <Valider {...proprietes} /> : null}
    </Conteneur>
  );
}

function Nouvelles({ fait, avis }: Pick<ProprietesMesVoeux, 'fait' | 'avis'>) {
  if (estRefusDemande(avis))
    return <Alerte type="attention" titre={typographie(phraseRefusDemande(avis))} role="alert" />;
  const message = Object.hasOwn(FAITS, fait) ? FAITS[fait] : null;
  return message ? <Alerte type="succes" titre={message} role="status" /> : null;
}

function Consigne({ demande, campagne, phase }: Pick<ProprietesMesVoeux, 'demande' | 'campagne' | 'phase'>) {
  if (phase.type !== 'voeux') {
    return (
      <Alerte titre="Les vœux ne se modifient pas en ce moment">
        <p>{typographie(situationDe(demande, phase, campagne).suite)}</p>
      </Alerte>
    );
  }
  const { numero, cloture } = phase.tour;
  const { voeuxMaximum, propositionsMaximum } = campagne;
  return (
    <div className="max-w-mesure space-y-3 text-encre-doux">
      <p>
        Jusqu’à {pluriel(voeuxMaximum, 'vœu', 'vœux')}, dans toutes les villes, du préféré au dernier. Les
        vœux du tour {numero} se ferment le {minuteEnClair(cloture)}.
      </p>
      <p>
        Vous pouvez recevoir {propositionsMaximum} propositions, une par ville. Classez selon vos préférences
        {FINE}: mettre un logement plus haut ne diminue jamais vos chances de l’obtenir.
      </p>
    </div>
  );
}

function AAjouter({ aAjouter, demande, campagne, phase, ajouter }: ProprietesMesVoeux): ReactNode {
  if (!aAjouter || phase.type !== 'voeux') return null;
  const plein = demande.voeux.length >= campagne.voeuxMaximum;
  if (plein || demande.voeux.some(({ logement }) => logement.id === aAjouter.id)) return null;
  return (
    <Carte ton="bleu">
      <p className="mb-4">
        {nomDuLogement(aAjouter)}, {aAjouter.residence}, {aAjouter.ville}
      </p>
      <BoutonDeVoeu action={ajouter.bind(null, String(aAjouter.id))}>Ajouter à mes vœux</BoutonDeVoeu>
    </Carte>
  );
}

function Valider({ demande, campagne, phase, valider }: ProprietesMesVoeux) {
  if (phase.type !== 'voeux') return null;
  const { voeux, tourValide, version } = demande;
  const { numero, resultats } = phase.tour;
  const place = campagne.voeuxMaximum - voeux.length;
  return (
    <div className="space-y-5">
      {place > 0 ? (
        <p>
          <Lien href="/logement">Chercher un logement à ajouter</Lien>{' '}
          <span className="text-petit text-encre-doux">
            ({pluriel(place, 'place', 'places')} dans la liste)
          </span>
        </p>
      ) : null}
      {voeux.length === 0 ? null : tourValide === numero ? (
        <Alerte type="succes" titre={`Vos vœux participent au tour ${numero}`}>
          <p>Résultats le {minuteEnClair(resultats)}.</p>
        </Alerte>
      ) : (
        <Alerte type="attention" titre={`Vos vœux sont enregistrés mais pas validés pour le tour ${numero}`}>
          <p>Sans validation, ils ne participent pas au tour{FINE}: personne ne valide à votre place.</p>
          <div className="pt-2">
            <BoutonDeVoeu variante="principal" action={valider.bind(null, String(version))}>
              Valider mes vœux pour le tour {numero}
            </BoutonDeVoeu>
          </div>
        </Alerte>
      )}
    </div>
  );
}

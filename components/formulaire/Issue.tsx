'use client';

import { useEffect, useRef } from 'react';
import type { TypeAlerte } from '../ui/Alerte';
import { Alerte } from '../ui/Alerte';
import type { ErreurChamp, EtatFormulaire, LienDIssue } from './etat';
import { ResumeErreurs } from './ResumeErreurs';
import type { Coupure } from './useFormulaire';

interface Message {
  readonly type: TypeAlerte;
  readonly titre: string;
  readonly texte: string;
  readonly lien?: LienDIssue;
}

const COUPURES: Readonly<Record<Coupure, Message>> = {
  hors_ligne: {
    type: 'attention',
    titre: 'Vous n’êtes plus connecté à internet',
    texte:
      'Ce que vous avez tapé est toujours sur cette page. Attendez le retour du réseau, puis validez de nouveau.',
  },
  sans_reponse: {
    type: 'attention',
    titre: 'Le serveur n’a pas répondu',
    texte:
      'Ce que vous avez tapé est toujours sur cette page. Validez de nouveau dans un instant ; si cela continue, rechargez la page.',
  },
};

function messageDe(etat: EtatFormulaire): Message | null {
  switch (etat.etat) {
    case 'refus':
      return {
        type: 'erreur',
        titre: 'Cette demande ne peut pas aboutir',
        texte: etat.message,
        lien: etat.lien,
      };
    case 'trop_de_tentatives':
      return { type: 'attention', titre: 'Trop de tentatives', texte: etat.message };
    case 'panne':
      return {
        type: 'erreur',
        titre: 'Une panne est survenue de notre côté',
        texte: `Rien de ce que vous avez tapé n’est perdu. Validez de nouveau ; si cela continue, donnez cette référence à la personne qui vous aide : ${etat.reference}.`,
      };
    default:
      return null;
  }
}

interface ProprietesIssue {
  readonly etat: EtatFormulaire;
  readonly coupure: Coupure | null;
  /** Errors known before anything is sent. */
  readonly connues?: readonly ErreurChamp[];
  readonly titreErreurs?: string;
}

/** What the server answered, above the form: the field errors, or the one message, with the focus on it. */
export function Issue({ etat, coupure, connues = [], titreErreurs }: ProprietesIssue) {
  const message = coupure ? COUPURES[coupure] : messageDe(etat);
  if (message) return <MessageIssue {...message} signal={coupure ?? etat} />;
  const erreurs = etat.etat === 'saisie_invalide' ? etat.erreurs : connues;
  return <ResumeErreurs erreurs={erreurs} signal={etat} titre={titreErreurs} />;
}

function MessageIssue({ type, titre, texte, lien, signal }: Message & { readonly signal: unknown }) {
  const boite = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (signal) boite.current?.focus();
  }, [signal]);
  return (
    <div ref={boite} tabIndex={-1} role="alert" className="mb-6">
      <Alerte type={type} titre={titre}>
        <p>{texte}</p>
        {lien ? (
          <p>
            <a href={lien.href} target="_blank" rel="noreferrer">
              {lien.texte}
              <span className="sr-only"> (nouvel onglet)</span>
            </a>
          </p>
        ) : null}
      </Alerte>
    </div>
  );
}

'use client';

import { useRef } from 'react';
import { Bouton, BoutonLien } from '../ui/Bouton';
import { Conteneur } from '../ui/Page';
import { Aide } from './Aide';
import { Champ } from './Champ';
import { Chemin, type ProgressionQuestion } from './Chemin';
import { Conflit } from './Conflit';
import type { PiloteEnregistrement } from './enregistrement/EnregistrementAuto';
import { EnregistrementDiffere } from './enregistrement/EnregistrementDiffere';
import { lireFormulaire } from './enregistrement/saisie-du-formulaire';
import {
  type ActionFormulaire,
  type ErreurChamp,
  type EtatFormulaire,
  type QuestionAffichee,
  type Saisie,
  saisieDe,
} from './etat';
import { Issue } from './Issue';
import { Mots } from './Mots';
import { TitreDOnglet } from './TitreDOnglet';
import { erreursParChamp, useFormulaire } from './useFormulaire';

export interface ProprietesQuestion {
  readonly question: QuestionAffichee;
  readonly action: ActionFormulaire;
  /** What the draft holds: shown as it was typed. */
  readonly initial: Saisie;
  /** Errors known before anything is sent: a question reopened to be corrected. */
  readonly erreurs?: readonly ErreurChamp[];
  readonly retour: string;
  readonly progression?: ProgressionQuestion;
  /** Version of the draft this page was read from; sent back by both roads. */
  readonly version?: number;
  /** Id of this page view, made by the server: a page never conflicts with itself. */
  readonly onglet?: string;
  /** ISO instant of the last save. */
  readonly enregistreLe?: string;
  /** Saves while one types. `proprietaire`: opaque id of the file, keeps apart two people on one device. */
  readonly autosave?: { readonly url: string; readonly proprietaire: string };
  /** Shows « Enregistrer et revenir plus tard », which sends `intention=plus-tard`. */
  readonly plusTard?: boolean;
  /** Words of the main button. */
  readonly continuer?: string;
}

/** A question as a page: back, where one is, what is wrong, the question, why, the fields, the help, the way on. */
export function Question(proprietes: ProprietesQuestion) {
  const { question, action, initial, autosave, version = 0, onglet = '', enregistreLe } = proprietes;
  const { champs } = question;
  const formulaire = useRef<HTMLFormElement>(null);
  const pilote = useRef<PiloteEnregistrement>(null);
  const { etat, coupure, enAttente, attributs } = useFormulaire(action, {
    avant: async (form) => pilote.current?.suspendre(lireFormulaire(form, champs)),
    apres: (recu) => pilote.current?.reprendre(recu) ?? false,
  });
  const erreurs = erreursParChamp(etat, proprietes.erreurs);
  const suivi = autosave && {
    ...autosave,
    cle: question.cle,
    champs,
    initial,
    version,
    onglet,
    formulaire,
    pilote,
  };

  return (
    <Conteneur largeur="formulaire" className="py-9">
      <TitreDOnglet titre={question.titre} enErreur={Object.keys(erreurs).length > 0} />
      <Chemin retour={proprietes.retour} progression={proprietes.progression} />
      <Issue etat={etat} coupure={coupure} connues={proprietes.erreurs} />
      {etat.etat === 'conflit' ? (
        <Conflit champs={champs} ici={etat.saisie} actuelle={etat.actuelle ?? null} />
      ) : null}
      <form ref={formulaire} {...attributs}>
        <input type="hidden" name="version" defaultValue={versionDe(etat) ?? version} />
        <input type="hidden" name="onglet" defaultValue={onglet} />
        <Corps question={question} saisie={saisieDe(etat, initial)} erreurs={erreurs} />
        <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-4">
          <Bouton aria-disabled={enAttente || undefined}>{proprietes.continuer ?? 'Continuer'}</Bouton>
          {proprietes.plusTard ? (
            <BoutonLien name="intention" value="plus-tard" aria-disabled={enAttente || undefined}>
              Enregistrer et revenir plus tard
            </BoutonLien>
          ) : null}
        </div>
      </form>
      <EnregistrementDiffere suivi={suivi} enregistreLe={enregistreLe} />
    </Conteneur>
  );
}

/** After a conflict the page was read again: « Continuer » then writes over the other version, knowingly. */
const versionDe = (etat: EtatFormulaire): number | undefined =>
  etat.etat === 'conflit' ? etat.version : undefined;

interface ProprietesCorps {
  readonly question: QuestionAffichee;
  readonly saisie: Saisie;
  readonly erreurs: Readonly<Record<string, string>>;
}

/** The question, why, its fields, its help. One field alone takes the question as its own label. */
function Corps({ question, saisie, erreurs }: ProprietesCorps) {
  const { titre, pourquoi, champs, aide, mots } = question;
  const seul = champs.length === 1 ? champs[0] : undefined;
  const porteLeTitre =
    seul !== undefined && (seul.type === 'choix' || seul.type === 'choix-multiple' || seul.libelle === titre);
  return (
    <>
      {porteLeTitre ? null : <h1>{titre}</h1>}
      {porteLeTitre || !pourquoi ? null : <p className="mt-4 max-w-mesure text-encre-doux">{pourquoi}</p>}
      <div className={porteLeTitre ? 'space-y-6' : 'mt-7 space-y-6'}>
        {champs.map((champ) => (
          <Champ
            key={champ.nom}
            champ={champ}
            saisie={saisie}
            erreur={erreurs[champ.nom]}
            question={porteLeTitre ? { titre, pourquoi } : undefined}
          />
        ))}
        {aide ? <Aide aide={aide} /> : null}
        {mots ? <Mots mots={mots} /> : null}
      </div>
    </>
  );
}

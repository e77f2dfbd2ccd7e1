import type { Champ as DescriptionChamp } from '@/lib/parcours/moteur/types';
import { CaseACocher, Cases, Liste, Radios } from '../ui/champs/Choix';
import { ChampCommune } from '../ui/champs/Commune';
import type { ProprietesChamp } from '../ui/champs/Enveloppe';
import { ChampFichier } from '../ui/champs/Fichier';
import { ChampDate, ChampEuros, ChampNombre, ChampTexte, ZoneDeTexte } from '../ui/champs/Texte';
import { listeDeSaisie, type Saisie, texteDeSaisie } from './etat';

interface ProprietesRendu extends Pick<ProprietesChamp, 'erreur'> {
  readonly champ: DescriptionChamp;
  readonly saisie: Saisie;
  /** The page has this field alone: its label is the question itself, its help starts with the reason we ask. */
  readonly question?: { readonly titre: string; readonly pourquoi?: string };
}

function aideDe({ aide }: DescriptionChamp, pourquoi: string | undefined) {
  if (!pourquoi) return aide;
  return (
    <>
      <p>{pourquoi}</p>
      {aide ? <p className="mt-3">{aide}</p> : null}
    </>
  );
}

/** Draws one described field with what was typed in it. */
export function Champ({ champ, saisie, erreur, question }: ProprietesRendu) {
  const { nom, facultatif } = champ;
  const libelle = question?.titre ?? champ.libelle;
  const aide = aideDe(champ, question?.pourquoi);
  const commun = { nom, libelle, aide, facultatif, erreur, enTitre: question !== undefined };
  const valeur = texteDeSaisie(saisie, nom);
  switch (champ.type) {
    case 'choix':
      return <Radios {...commun} options={champ.options} valeur={valeur} />;
    case 'liste':
      return <Liste {...commun} options={champ.options} valeur={valeur} />;
    case 'choix-multiple':
      return <Cases {...commun} options={champ.options} valeurs={listeDeSaisie(saisie, nom)} />;
    case 'case':
      return <CaseACocher {...commun} coche={valeur === 'oui'} />;
    case 'texte': {
      const { autoComplete, inputMode, largeur } = champ;
      return <ChampTexte {...commun} {...{ valeur, autoComplete, inputMode, largeur }} />;
    }
    case 'texte-long':
      return <ZoneDeTexte {...commun} valeur={valeur} />;
    case 'nombre':
      return <ChampNombre {...commun} valeur={valeur} suffixe={champ.suffixe} />;
    case 'euros':
      return <ChampEuros {...commun} valeur={valeur} />;
    case 'date':
      return <ChampDate {...commun} valeur={valeur} autoComplete={champ.autoComplete} />;
    case 'commune':
      return <ChampCommune {...commun} valeur={valeur} />;
    case 'fichier':
      return <ChampFichier {...commun} types={champ.types} />;
  }
}

import { redirect } from 'next/navigation';
import { PieceADonner } from '@/components/metier/logement/sejour/PieceADonner';
import { reglesDuSejour } from '@/lib/domain/logement/sejour';
import { champsDePiece } from '@/lib/parcours/logement/sejour';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { montrerPiece } from '@/lib/server/logement/sejour/requetes/montrer-sejour';
import { enregistrer } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly id: string; readonly piece: string }>;
}

export default async function PagePieceLocative({ params }: Parametres) {
  const { id, piece: cle } = await params;
  const personne = await exigerPersonne(`/logement/sejour/${id}/dossier`);
  const ouverte = await montrerPiece(id, personne.id, cle);
  if (!ouverte) redirect(`/logement/sejour/${id}`);
  const { piece, enRetard, fichiers, saisie } = ouverte;
  const aujourdhui = (await horloge()).aujourdhui();
  const regles = reglesDuSejour(ouverte.annee);
  const jusquAu = regles.ok ? regles.valeur.scolariteJusquAu : aujourdhui;
  const dejaDonnee = fichiers.length > 0 && !enRetard;
  return (
    <PieceADonner
      {...{ sejour: id, libelle: piece.libelle, quoi: piece.quoi, fichiers }}
      champs={champsDePiece(piece, { jusquAu, aujourdhui, dejaDonnee, enRetard })}
      initial={saisie}
      reglement={piece.forme === 'accord'}
      action={enregistrer.bind(null, id, cle)}
    />
  );
}

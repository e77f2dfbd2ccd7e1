import { FormulaireSimple } from '@/components/formulaire/FormulaireSimple';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { Lien } from '@/components/ui/Lien';
import { Conteneur } from '@/components/ui/Page';
import { jourEnClair } from '@/lib/affichage';
import { CHAMPS_DOCUMENT, genreInstruit } from '@/lib/parcours/instruction';
import { exigerPersonne } from '@/lib/server/acces';
import { listerDocumentsAttendus } from '@/lib/server/instruction/requetes/documents-attendus';
import { envoyer } from './actions';

const TITRE = 'Envoyer un document au Crous';

interface Parametres {
  readonly params: Promise<{ readonly demande: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PageDocument({ params, searchParams }: Parametres) {
  const { demande } = await params;
  const personne = await exigerPersonne(`/demandes/${demande}`);
  const attendu = (await listerDocumentsAttendus(personne.id)).find((d) => d.demande === demande);
  if (!attendu) {
    return (
      <Conteneur largeur="formulaire" className="space-y-7 py-9">
        <TitreDOnglet titre={TITRE} enErreur={false} />
        <h1>{(await searchParams).envoye ? 'Votre document est envoyé' : 'Aucun document n’est attendu'}</h1>
        <p className="max-w-mesure">
          Le Crous a votre document, ou n’en attend pas pour cette demande. Il vous répond par courriel.
        </p>
        <p>
          <Lien href="/tableau-de-bord">Revenir à mon tableau de bord</Lien>
        </p>
      </Conteneur>
    );
  }
  const { libelle, page = '/tableau-de-bord' } = genreInstruit(attendu.genre);
  return (
    <Conteneur largeur="formulaire" className="space-y-7 py-9">
      <h1>{TITRE}</h1>
      <p className="text-encre-doux">{libelle}</p>
      <p className="max-w-mesure whitespace-pre-line rounded-bloc bg-papier p-5">{attendu.phrase}</p>
      <p className="max-w-mesure">
        Envoyez-le jusqu’au <strong>{jourEnClair(attendu.avantLe)}</strong> inclus. Votre demande garde sa
        date. Sans ce document, le Crous décide avec ceux qu’il a.
      </p>
      <FormulaireSimple
        titre={TITRE}
        action={envoyer.bind(null, demande)}
        bouton="Envoyer ce document"
        champs={CHAMPS_DOCUMENT}
      >
        <Lien href={page}>Revenir à ma demande</Lien>
      </FormulaireSimple>
    </Conteneur>
  );
}

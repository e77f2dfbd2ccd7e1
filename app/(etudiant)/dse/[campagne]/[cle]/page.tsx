import { notFound, redirect } from 'next/navigation';
import { enQuestionAffichee } from '@/components/formulaire/etat';
import { Question } from '@/components/formulaire/Question';
import { SaisieRetrouvee } from '@/components/metier/dossier/SaisieRetrouvee';
import { PARCOURS_DSE } from '@/lib/parcours/dse';
import { precedenteDansLaTache, progression, trouver } from '@/lib/parcours/moteur';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { ouvrirPage } from '@/lib/server/acces/page-ouverte';
import { lireSaisieEnAttente } from '@/lib/server/acces/saisie-en-attente';
import { lireMonDse } from '@/lib/server/dossier/requetes/lire-mon-dse';
import { continuer } from './actions';

interface Parametres {
  readonly params: Promise<{ readonly campagne: string; readonly cle: string }>;
  readonly searchParams: Promise<{ readonly depuis?: string }>;
}

export default async function PageQuestion({ params, searchParams }: Parametres) {
  const { campagne, cle } = await params;
  const depuis = (await searchParams).depuis === 'verification' ? 'verification' : '';
  const chemin = `/dse/${campagne}/${cle}`;
  const personne = await exigerPersonne(chemin);
  const dse = await lireMonDse(personne, campagne, (await horloge()).aujourdhui());
  if (!dse) notFound();
  if (dse.type !== 'brouillon') redirect(`/dse/${campagne}`);
  const { marche } = dse.parcours;
  const etape = trouver(marche, cle);
  if (!etape) redirect(`/dse/${campagne}`);
  const { question, entree } = etape;
  const precedente = precedenteDansLaTache(marche, cle);
  const place = progression(PARCOURS_DSE, marche, cle);
  const attendue = await lireSaisieEnAttente(chemin, personne.id);
  const page = ouvrirPage(personne.id);
  return (
    <>
      {attendue ? <SaisieRetrouvee /> : null}
      <Question
        question={enQuestionAffichee(question)}
        action={continuer.bind(null, campagne, cle, page.jeton, depuis)}
        initial={attendue ?? entree?.saisie ?? question.initiale ?? {}}
        version={entree?.version ?? 0}
        onglet={page.onglet}
        enregistreLe={entree?.le}
        retour={precedente ? `/dse/${campagne}/${precedente}` : `/dse/${campagne}`}
        progression={place ? { libelle: place.tache, rang: place.etape, total: place.sur } : undefined}
        autosave={{ url: `/api/dse/${campagne}/brouillon`, proprietaire: dse.dossier.id }}
        plusTard
      />
    </>
  );
}

import { notFound } from 'next/navigation';
import { TitreDOnglet } from '@/components/formulaire/TitreDOnglet';
import { enteteDe } from '@/components/metier/logement/avance/libelles';
import { Proposition } from '@/components/metier/logement/avance/Proposition';
import { SansAvance } from '@/components/metier/logement/avance/SansAvance';
import { adresseDeLaProposition } from '@/lib/parcours/logement/avance';
import { exigerPersonne, horloge } from '@/lib/server/acces';
import { ouvrirPage } from '@/lib/server/acces/page-ouverte';
import { montrerProposition } from '@/lib/server/logement/avance/requetes/montrer-proposition';
import { accepter, payer } from './actions';
import { refuser } from './refus/actions';

interface Proprietes {
  readonly params: Promise<{ readonly id: string }>;
}

export default async function PageProposition({ params }: Proprietes) {
  const { id } = await params;
  const personne = await exigerPersonne(adresseDeLaProposition(encodeURIComponent(id)));
  const proposition = await montrerProposition(id, personne.id, await horloge());
  if (!proposition) notFound();
  if (proposition === 'gratuite') {
    return <SansAvance accepter={accepter.bind(null, id)} refuser={refuser.bind(null, id)} />;
  }
  const cle = ouvrirPage(personne.id).onglet;
  return (
    <>
      <TitreDOnglet titre={enteteDe(proposition).titre} enErreur={false} />
      <Proposition proposition={proposition} payer={payer.bind(null, id, cle)} />
    </>
  );
}

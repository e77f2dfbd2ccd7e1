// Imports open data into the base: npm run importer -- <kind> <file>. Asked again, it changes nothing.
import { aFermer, arreterAuSignal, fermer } from './demarrage/arret';
import { etape } from './demarrage/etapes';
import { signaler } from './demarrage/panne';
import { avecBase } from './importer/base';
import { type Compte, GENRES, trouverImport } from './importer/genres';

const [genre = '', fichier = ''] = process.argv.slice(2);

function raconter({ lues, ajoutees, modifiees, refusees, notes = [] }: Compte): void {
  const inchangees = lues - ajoutees - modifiees - refusees.length;
  console.log(
    `\n  ${lues} lignes lues : ${ajoutees} ajoutées, ${modifiees} modifiées, ${inchangees} inchangées, ${refusees.length} refusées`,
  );
  for (const { ligne, raison } of refusees.slice(0, 20)) console.log(`    ligne ${ligne} : ${raison}`);
  if (refusees.length > 20) console.log(`    … et ${refusees.length - 20} autres`);
  for (const note of notes) console.log(`    ${note}`);
}

arreterAuSignal();
try {
  const importation = trouverImport(genre, fichier);
  const compte = await avecBase(aFermer, (client) =>
    etape(`Import ${GENRES[genre]?.nom}`, () => importation(client)),
  );
  raconter(compte);
  await fermer();
  process.exit(0);
} catch (erreur) {
  signaler(erreur);
  await fermer();
  process.exit(1);
}

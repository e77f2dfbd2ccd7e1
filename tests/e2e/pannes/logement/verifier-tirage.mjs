// Replays the draw of a registration window from its published files, without a line of the portal. Written on its own, from the text of the
// page: node verifier-tirage.mjs <folder with tirage.json, lots.csv, liste.csv, resultat.csv>. Ends with 0 when everything agrees.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DEUX_32 = 2n ** 32n;

const table = (texte) =>
  texte
    .trim()
    .split('\n')
    .slice(1)
    .map((ligne) => ligne.split(';'));
const numeros = (texte) => (texte === '' ? [] : texte.split(' ').map(Number));

/** One mixing of a 32-bit word, as the page writes it; whole numbers of any size, cut to 32 bits. */
function brasser(mot) {
  mot = ((mot ^ (mot >> 16n)) * 0x85ebca6bn) % DEUX_32;
  mot = ((mot ^ (mot >> 13n)) * 0xc2b2ae35n) % DEUX_32;
  return mot ^ (mot >> 16n);
}

/** The number drawn for a hash: 64 bits, the smallest goes first. */
function tirage(graine, empreinte) {
  const [g1, g2, g3, g4] = [0, 8, 16, 24].map((ou) => BigInt(`0x${graine.slice(ou, ou + 8)}`));
  const a = BigInt(`0x${empreinte.slice(0, 8)}`);
  const b = BigInt(`0x${empreinte.slice(8, 16)}`);
  const haut = brasser(brasser(a ^ g1) ^ b ^ g2);
  const bas = brasser(brasser(haut ^ b ^ g3) ^ a ^ g4);
  return haut * DEUX_32 + bas;
}

/** What the published list and seed give: the lines of the result, in order. */
export function rejouer({ graine, propositionsMaximum }, lotsCsv, listeCsv) {
  const lots = new Map();
  for (const [lot, , ville, places] of table(lotsCsv))
    lots.set(Number(lot), { ville, reste: Number(places) });
  const file = table(listeCsv).map(([empreinte, classe, demandes]) => ({
    empreinte,
    classe: Number(classe),
    demandes: numeros(demandes),
    cle: tirage(graine, empreinte),
  }));
  file.sort((x, y) => x.classe - y.classe || (x.cle < y.cle ? -1 : 1));
  const lignes = ['rang;empreinte;obtenus'];
  let rang = 0;
  for (const { empreinte, demandes } of file) {
    const villes = new Set();
    const obtenus = [];
    for (const numero of demandes) {
      const lot = lots.get(numero);
      if (lot.reste === 0 || villes.has(lot.ville) || obtenus.length === propositionsMaximum) continue;
      lot.reste -= 1;
      villes.add(lot.ville);
      obtenus.push(numero);
    }
    rang += 1;
    lignes.push(`${rang};${empreinte};${obtenus.join(' ')}`);
  }
  return `${lignes.join('\n')}\n`;
}

/** What is wrong, in sentences; nothing when the draw is what it says. */
export function verifier(annonce, lotsCsv, listeCsv, resultatCsv) {
  const fautes = [];
  const empreinte = createHash('sha256').update(lotsCsv).update(listeCsv).digest('hex');
  if (empreinte !== annonce.empreinte) fautes.push(`la liste a changé : ${empreinte}`);
  if (!(Date.parse(annonce.arreteeLe) < Date.parse(annonce.tireeLe)))
    fautes.push('la graine est plus vieille que la liste');
  const rejoue = rejouer(annonce, lotsCsv, listeCsv);
  if (rejoue !== resultatCsv) fautes.push('le résultat publié n’est pas celui de la graine');
  return fautes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lire = (nom) => readFileSync(join(process.argv[2] ?? '.', nom), 'utf8');
  const fautes = verifier(
    JSON.parse(lire('tirage.json')),
    lire('lots.csv'),
    lire('liste.csv'),
    lire('resultat.csv'),
  );
  console.log(
    fautes.length === 0 ? 'Le tirage est celui de la graine et de la liste publiées.' : fautes.join('\n'),
  );
  process.exitCode = fautes.length === 0 ? 0 : 1;
}

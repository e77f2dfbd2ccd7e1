// Plays a round again from its files, without a line of the portal: node scripts/recalculer-tour.mjs <seed> <tour.csv> <lots.csv> [liste.csv].
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [graine = '', tour = '', lots = '', liste] = process.argv.slice(2);
const lignes = (fichier) => {
  const [entete = '', ...corps] = readFileSync(fichier, 'utf8').trimEnd().split('\n');
  const noms = entete.split(';');
  return corps.map((ligne) => {
    const champs = ligne.match(/("([^"]|"")*"|[^;]*)(;|$)/g) ?? [];
    return Object.fromEntries(noms.map((nom, i) => [nom, (champs[i] ?? '').replace(/;$/, '')]));
  });
};
const nombres = (texte) => (texte === '' ? [] : texte.split(' ').map(Number));

// The draw: two 32-bit mixings of the seed with the first 64 bits of the hash of each request.
const g = [0, 8, 16, 24].map((i) => Number.parseInt(graine.slice(i, i + 8), 16));
const brasser = (mot) => {
  let m = mot;
  m = Math.imul(m ^ (m >>> 16), 0x85ebca6b);
  m = Math.imul(m ^ (m >>> 13), 0xc2b2ae35);
  return (m ^ (m >>> 16)) >>> 0;
};
const tirage = (empreinte) => {
  const a = Number.parseInt(empreinte.slice(0, 8), 16);
  const b = Number.parseInt(empreinte.slice(8, 16), 16);
  const h = brasser(brasser(a ^ g[0]) ^ b ^ g[1]);
  return [h, brasser(brasser(h ^ b ^ g[2]) ^ a ^ g[3])];
};

const PROPOSE = 1;
const COMPLET = 2;
const NON_ADMIS = 3;
const DEJA_SERVI = 4;
const MAXIMUM = 4;
const demandes = lignes(tour).map((d) => ({
  ...{
    rang: Number(d.rang),
    empreinte: d.empreinte,
    tenues: Number(d.tenues),
    outreMer: Number(d.outre_mer),
  },
  ...{ qualites: Number(d.qualites), indice: (Math.max(0, Number(d.rbg)) + 1) / (Number(d.points) + 1) },
  ...{ lots: nombres(d.lots), issues: nombres(d.issues), tire: tirage(d.empreinte) },
}));
const chambres = new Map(
  lignes(lots).map((l) => [
    Number(l.numero),
    { secteur: l.secteur, exigence: Number(l.exigence), libres: Number(l.places) },
  ]),
);

const ecarts = [];
const dire = (fait, quoi) => {
  if (!fait) ecarts.push(quoi);
};
const empreintes = demandes.map(({ empreinte }) => empreinte).sort();
const close = createHash('sha256')
  .update(`${empreintes.join('\n')}\n`)
  .digest('hex');
console.log(`${demandes.length} demandes, liste ${close}`);
if (liste)
  dire(readFileSync(liste, 'utf8') === `${empreintes.join('\n')}\n`, 'la liste publiée est une autre');

// The order: index ascending, overseas first among equals, then the draw.
const ordre = [...demandes].sort(
  (x, y) => x.indice - y.indice || y.outreMer - x.outreMer || x.tire[0] - y.tire[0] || x.tire[1] - y.tire[1],
);
// Each in turn takes, in the order of its wishes, a room in each city where it has none.
for (const [place, demande] of ordre.entries()) {
  dire(demande.rang === place + 1, `${demande.empreinte} : rang ${demande.rang}, recalculé ${place + 1}`);
  let tenues = demande.tenues;
  const villes = new Set();
  for (const [i, numero] of demande.lots.entries()) {
    const lot = chambres.get(numero);
    if (!lot || demande.issues[i] === DEJA_SERVI) continue;
    const admis = lot.exigence === 0 || (lot.exigence < 3 && (demande.qualites & lot.exigence) !== 0);
    let issue = 0;
    if (tenues < MAXIMUM && !villes.has(lot.secteur)) {
      issue = admis ? (lot.libres > 0 ? PROPOSE : COMPLET) : NON_ADMIS;
    }
    if (issue === PROPOSE) {
      lot.libres--;
      tenues++;
      villes.add(lot.secteur);
    }
    dire(
      demande.issues[i] === issue,
      `${demande.empreinte} : lot ${numero}, ${demande.issues[i]} au lieu de ${issue}`,
    );
  }
}
console.log(ecarts.length === 0 ? 'Le tour est bien celui-là.' : ecarts.slice(0, 20).join('\n'));
process.exit(ecarts.length === 0 ? 0 : 1);

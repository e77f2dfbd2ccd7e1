// A run in a process of its own, that the tests kill: node … processus.ts '{"facteur":1.1,"taillePage":20}'. Says a line a page.
import { baremePour } from '@/lib/domain/baremes';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import { fermerBase } from '@/lib/server/base';
import { reevaluerCampagne } from '@/lib/server/dossier/commandes/reevaluer-campagne';
import { arreterTaches } from '@/lib/server/taches';
import { avecPlafonds } from '../../domain/dossier/baremes-revises';

const { facteur, taillePage } = JSON.parse(process.argv[2] ?? '{}');
const lu = baremePour('2026-2027');
if (!lu.ok) throw new Error('barème absent');
const bilan = await reevaluerCampagne({
  bareme: avecPlafonds(lu.valeur, facteur),
  horloge: horlogeSysteme,
  taillePage,
  surProgres: ({ examines }) => console.log(`page ${examines}`),
});
await arreterTaches();
await fermerBase();
console.log(JSON.stringify({ ...bilan, memoireKo: process.resourceUsage().maxRSS }));
process.exit(0);

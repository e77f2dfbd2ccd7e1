import { IntrouvableAgent } from '@/components/cadre/IntrouvableAgent';

export default function PageIntrouvable() {
  return <IntrouvableAgent accueil="/instruction" libelle="Revenir aux demandes" />;
}

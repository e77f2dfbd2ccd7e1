-- CreateEnum
CREATE TYPE "EtatDemandeLogement" AS ENUM ('ouverte', 'validee', 'proposee', 'reservee', 'retiree');

-- CreateEnum
CREATE TYPE "EtatProposition" AS ENUM ('proposee', 'reservee', 'refusee', 'expiree', 'liberee');

-- CreateTable
CREATE TABLE "DemandeLogement" (
    "id" UUID NOT NULL,
    "numero" TEXT NOT NULL,
    "personneId" UUID NOT NULL,
    "annee" TEXT NOT NULL,
    "voie" TEXT NOT NULL,
    "etat" "EtatDemandeLogement" NOT NULL,
    "version" INTEGER NOT NULL,
    "tourValide" SMALLINT,
    "rbg" INTEGER,
    "points" SMALLINT,
    "outreMer" BOOLEAN NOT NULL DEFAULT false,
    "qualites" SMALLINT NOT NULL DEFAULT 0,
    "ouverteLe" TIMESTAMPTZ(3) NOT NULL,
    "modifieeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DemandeLogement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoeuLogement" (
    "demandeId" UUID NOT NULL,
    "rang" SMALLINT NOT NULL,
    "logementId" INTEGER NOT NULL,

    CONSTRAINT "VoeuLogement_pkey" PRIMARY KEY ("demandeId","rang")
);

-- CreateTable
CREATE TABLE "Chambre" (
    "id" SERIAL NOT NULL,
    "logementId" INTEGER NOT NULL,
    "annee" TEXT NOT NULL,
    "libelle" TEXT NOT NULL,
    "exigence" SMALLINT NOT NULL DEFAULT 0,
    "secteur" TEXT NOT NULL,

    CONSTRAINT "Chambre_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposition" (
    "id" UUID NOT NULL,
    "demandeId" UUID NOT NULL,
    "chambreId" INTEGER NOT NULL,
    "logementId" INTEGER NOT NULL,
    "annee" TEXT NOT NULL,
    "secteur" TEXT NOT NULL,
    "origine" TEXT NOT NULL,
    "tour" SMALLINT,
    "voeu" SMALLINT,
    "etat" "EtatProposition" NOT NULL,
    "echeanceLe" TIMESTAMPTZ(3) NOT NULL,
    "faiteLe" TIMESTAMPTZ(3) NOT NULL,
    "closeLe" TIMESTAMPTZ(3),
    "inscriteLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvenementLogement" (
    "demandeId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "donnees" JSONB NOT NULL,
    "acteur" TEXT NOT NULL,
    "survenuLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvenementLogement_pkey" PRIMARY KEY ("demandeId","rang")
);

-- CreateIndex
CREATE UNIQUE INDEX "DemandeLogement_numero_key" ON "DemandeLogement"("numero");

-- CreateIndex
CREATE INDEX "DemandeLogement_annee_tourValide_id_idx" ON "DemandeLogement"("annee", "tourValide", "id");

-- CreateIndex
CREATE UNIQUE INDEX "DemandeLogement_personneId_annee_key" ON "DemandeLogement"("personneId", "annee");

-- CreateIndex
CREATE INDEX "VoeuLogement_logementId_idx" ON "VoeuLogement"("logementId");

-- CreateIndex
CREATE UNIQUE INDEX "VoeuLogement_demandeId_logementId_key" ON "VoeuLogement"("demandeId", "logementId");

-- CreateIndex
CREATE INDEX "Chambre_annee_logementId_exigence_idx" ON "Chambre"("annee", "logementId", "exigence");

-- CreateIndex
CREATE UNIQUE INDEX "Chambre_logementId_annee_libelle_key" ON "Chambre"("logementId", "annee", "libelle");

-- CreateIndex
CREATE INDEX "Proposition_demandeId_idx" ON "Proposition"("demandeId");

-- CreateIndex
CREATE INDEX "Proposition_chambreId_idx" ON "Proposition"("chambreId");

-- CreateIndex
CREATE INDEX "Proposition_annee_tour_etat_idx" ON "Proposition"("annee", "tour", "etat");

-- CreateIndex
CREATE INDEX "Proposition_etat_echeanceLe_idx" ON "Proposition"("etat", "echeanceLe");

-- AddForeignKey
ALTER TABLE "DemandeLogement" ADD CONSTRAINT "DemandeLogement_personneId_fkey" FOREIGN KEY ("personneId") REFERENCES "Personne"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoeuLogement" ADD CONSTRAINT "VoeuLogement_demandeId_fkey" FOREIGN KEY ("demandeId") REFERENCES "DemandeLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoeuLogement" ADD CONSTRAINT "VoeuLogement_logementId_fkey" FOREIGN KEY ("logementId") REFERENCES "Logement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chambre" ADD CONSTRAINT "Chambre_logementId_fkey" FOREIGN KEY ("logementId") REFERENCES "Logement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposition" ADD CONSTRAINT "Proposition_demandeId_fkey" FOREIGN KEY ("demandeId") REFERENCES "DemandeLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposition" ADD CONSTRAINT "Proposition_chambreId_fkey" FOREIGN KEY ("chambreId") REFERENCES "Chambre"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvenementLogement" ADD CONSTRAINT "EvenementLogement_demandeId_fkey" FOREIGN KEY ("demandeId") REFERENCES "DemandeLogement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One holder a room, one live offer a city: the promises of lib/domain/logement/demande, held by the base.
CREATE UNIQUE INDEX "Proposition_une_par_chambre" ON "Proposition"("chambreId") WHERE etat IN ('proposee', 'reservee');
CREATE UNIQUE INDEX "Proposition_une_par_secteur" ON "Proposition"("demandeId", secteur) WHERE etat IN ('proposee', 'reservee');

ALTER TABLE "Proposition" ADD CONSTRAINT "Proposition_origine"
  CHECK (origine IN ('tour', 'blocage', 'fenetre', 'contingent', 'renouvellement') AND (origine = 'tour') = (tour IS NOT NULL));
ALTER TABLE "Chambre" ADD CONSTRAINT "Chambre_exigence" CHECK (exigence BETWEEN 0 AND 3);
ALTER TABLE "DemandeLogement" ADD CONSTRAINT "DemandeLogement_voie" CHECK (voie IN ('dse', 'seule', 'renouvellement'));

CREATE TRIGGER evenement_logement_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "EvenementLogement"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();

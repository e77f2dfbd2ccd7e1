-- AlterTable
ALTER TABLE "Chambre" ADD COLUMN     "contingentId" UUID;

-- CreateTable
CREATE TABLE "Contingent" (
    "id" UUID NOT NULL,
    "uai" TEXT NOT NULL,
    "annee" TEXT NOT NULL,
    "logementId" INTEGER NOT NULL,
    "debut" DATE NOT NULL,
    "fin" DATE NOT NULL,
    "designationAvant" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "creeLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contingent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Designation" (
    "id" UUID NOT NULL,
    "contingentId" UUID NOT NULL,
    "prenom" TEXT NOT NULL,
    "nom" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "agentId" UUID NOT NULL,
    "propositionId" UUID,
    "designeeLe" TIMESTAMPTZ(3) NOT NULL,
    "echeanceLe" TIMESTAMPTZ(3) NOT NULL,
    "retireeLe" TIMESTAMPTZ(3),
    "inscriteLe" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Designation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvenementContingent" (
    "contingentId" UUID NOT NULL,
    "rang" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "donnees" JSONB NOT NULL,
    "acteur" TEXT NOT NULL,
    "survenuLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EvenementContingent_pkey" PRIMARY KEY ("contingentId","rang")
);

-- CreateIndex
CREATE INDEX "Contingent_designationAvant_idx" ON "Contingent"("designationAvant");

-- CreateIndex
CREATE UNIQUE INDEX "Contingent_uai_annee_logementId_key" ON "Contingent"("uai", "annee", "logementId");

-- CreateIndex
CREATE UNIQUE INDEX "Designation_propositionId_key" ON "Designation"("propositionId");

-- CreateIndex
CREATE INDEX "Designation_contingentId_designeeLe_idx" ON "Designation"("contingentId", "designeeLe");

-- CreateIndex
CREATE INDEX "Designation_email_idx" ON "Designation"("email");

-- CreateIndex
CREATE INDEX "Chambre_contingentId_idx" ON "Chambre"("contingentId");

-- AddForeignKey
ALTER TABLE "Contingent" ADD CONSTRAINT "Contingent_uai_fkey" FOREIGN KEY ("uai") REFERENCES "Etablissement"("uai") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contingent" ADD CONSTRAINT "Contingent_logementId_fkey" FOREIGN KEY ("logementId") REFERENCES "Logement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Designation" ADD CONSTRAINT "Designation_contingentId_fkey" FOREIGN KEY ("contingentId") REFERENCES "Contingent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Designation" ADD CONSTRAINT "Designation_propositionId_fkey" FOREIGN KEY ("propositionId") REFERENCES "Proposition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvenementContingent" ADD CONSTRAINT "EvenementContingent_contingentId_fkey" FOREIGN KEY ("contingentId") REFERENCES "Contingent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chambre" ADD CONSTRAINT "Chambre_contingentId_fkey" FOREIGN KEY ("contingentId") REFERENCES "Contingent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


ALTER TABLE "Chambre" ADD CONSTRAINT "Chambre_contingent" CHECK ((exigence = 3) = ("contingentId" IS NOT NULL));

CREATE TRIGGER evenement_contingent_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "EvenementContingent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();

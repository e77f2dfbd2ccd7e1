-- AlterTable
ALTER TABLE "Decision" DROP CONSTRAINT "Decision_pkey",
ADD COLUMN     "versionBareme" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "Decision_pkey" PRIMARY KEY ("instantaneId", "versionBareme", "voeu");

-- CreateTable
CREATE TABLE "VersionBareme" (
    "annee" TEXT NOT NULL,
    "numero" INTEGER NOT NULL,
    "empreinte" TEXT NOT NULL,
    "contenu" JSONB NOT NULL,
    "enregistreeLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "VersionBareme_pkey" PRIMARY KEY ("annee","numero")
);

-- CreateTable
CREATE TABLE "Reevaluation" (
    "instantaneId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "bareme" TEXT NOT NULL,
    "effet" TEXT NOT NULL,
    "issue" TEXT NOT NULL,
    "motifsExamen" JSONB NOT NULL,
    "faiteLe" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Reevaluation_pkey" PRIMARY KEY ("instantaneId","version")
);

-- AddForeignKey
ALTER TABLE "Reevaluation" ADD CONSTRAINT "Reevaluation_instantaneId_fkey" FOREIGN KEY ("instantaneId") REFERENCES "Instantane"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reevaluation" ADD CONSTRAINT "Reevaluation_bareme_version_fkey" FOREIGN KEY ("bareme", "version") REFERENCES "VersionBareme"("annee", "numero") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A dossier that is judged again keeps the trace of it, and the barème that judged.
CREATE TRIGGER version_bareme_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "VersionBareme"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();
CREATE TRIGGER reevaluation_ajout_seul BEFORE UPDATE OR DELETE OR TRUNCATE ON "Reevaluation"
  FOR EACH STATEMENT EXECUTE FUNCTION refuser_reecriture();

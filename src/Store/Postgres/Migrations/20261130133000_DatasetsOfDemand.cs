using Gateway.Sql;
using Gateway.Sql.Postgres;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>The demand for one data set is found without reading that for all.</summary>
[DbContext(typeof(PostgresCityContext))]
[Migration("20261130133000_DatasetsOfDemand")]
internal sealed class DatasetsOfDemand : Migration
{
    private const string Index = "IX_demand_dataset_id_week_subject_name_within";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(DemandTexts.DropFigures);
        migrationBuilder.AddColumn<string>("dataset_id", "demand", "text", nullable: true, collation: "C");
        migrationBuilder.Sql(Statement.Of(DemandTexts.FillDatasets, new PostgresDialect()).Text + ";");
        migrationBuilder.CreateIndex(Index, "demand", DemandTexts.ByDataset);
        migrationBuilder.Sql(DemandTexts.CreateFigures);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(DemandTexts.DropFigures);
        migrationBuilder.DropIndex(Index, "demand");
        migrationBuilder.Sql("alter table demand drop column dataset_id;");
        migrationBuilder.Sql(DemandTexts.CreateFirstFigures);
    }
}

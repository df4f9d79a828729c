using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>The demand for one data set is found without reading that for all.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261130133000_DatasetsOfDemand")]
internal sealed class DatasetsOfDemand : Migration
{
    private const string Index = "IX_demand_dataset_id_week_subject_name_within";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(DemandTexts.DropFigures);
        migrationBuilder.AddColumn<string>("dataset_id", "demand", "TEXT", nullable: true, collation: "BINARY");
        migrationBuilder.Sql(Statement.Of(DemandTexts.FillDatasets, new SqliteDialect()).Text + ";");
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

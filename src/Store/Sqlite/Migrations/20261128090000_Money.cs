using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Sqlite.Migrations;

/// <summary>Budgets with their items, and tax collection.</summary>
[DbContext(typeof(SqliteCityContext))]
[Migration("20261128090000_Money")]
internal sealed class Money : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateBudget(migrationBuilder);
        CreateBudgetItem(migrationBuilder);
        CreateTaxCollection(migrationBuilder);
        CreateIndexes(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("budget");
        migrationBuilder.DropTable("budget_item");
        migrationBuilder.DropTable("tax_collection");
    }

    private static void CreateBudget(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "budget",
            columns: table => new
            {
                id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                fiscal_year = table.Column<long>(type: "INTEGER", nullable: true),
                account = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                side = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                stage = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                total_yen = table.Column<long>(type: "INTEGER", nullable: true),
                unit_declared = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                unit_evidence = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                source_line = table.Column<long>(type: "INTEGER", nullable: true),
                source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                version = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_budget", x => x.id);
            });

    private static void CreateBudgetItem(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "budget_item",
            columns: table => new
            {
                id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                budget_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                fiscal_year = table.Column<long>(type: "INTEGER", nullable: true),
                account = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                side = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                stage = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                level = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                kan_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                kan_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                kou_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                kou_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                moku_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                moku_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                saimoku_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                saimoku_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                project_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                project_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                setsu_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                setsu_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                saisetsu_code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                saisetsu_name = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                grouping = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                subgrouping = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                department = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                section = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                code = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                remarks = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                amount_yen = table.Column<long>(type: "INTEGER", nullable: true),
                previous_yen = table.Column<long>(type: "INTEGER", nullable: true),
                funds = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                is_total = table.Column<bool>(type: "INTEGER", nullable: false),
                dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                source_line = table.Column<long>(type: "INTEGER", nullable: true),
                source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                version = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_budget_item", x => x.id);
            });

    private static void CreateTaxCollection(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "tax_collection",
            columns: table => new
            {
                id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                municipality_id = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                fiscal_year = table.Column<long>(type: "INTEGER", nullable: true),
                tax_item = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                part = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                arrears = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                assessed_yen = table.Column<long>(type: "INTEGER", nullable: true),
                collected_yen = table.Column<long>(type: "INTEGER", nullable: true),
                written_off_yen = table.Column<long>(type: "INTEGER", nullable: true),
                unpaid_yen = table.Column<long>(type: "INTEGER", nullable: true),
                rate = table.Column<double>(type: "REAL", nullable: true),
                is_total = table.Column<bool>(type: "INTEGER", nullable: false),
                unit_declared = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                unit_evidence = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                dataset_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                file_id = table.Column<string>(type: "TEXT", nullable: false, collation: "BINARY"),
                source_line = table.Column<long>(type: "INTEGER", nullable: true),
                source_original = table.Column<string>(type: "TEXT", nullable: true, collation: "BINARY"),
                content_hash = table.Column<long>(type: "INTEGER", nullable: false),
                version = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_tax_collection", x => x.id);
            });

    private static void CreateIndexes(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateIndex("IX_budget_dataset_id_id", "budget", (string[])["dataset_id", "id"]);
        migrationBuilder.CreateIndex("IX_budget_dataset_id_version_id", "budget", (string[])["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_budget_fiscal_year_id", "budget", (string[])["fiscal_year", "id"]);
        migrationBuilder.CreateIndex("IX_budget_municipality_id_fiscal_year_id", "budget", (string[])["municipality_id", "fiscal_year", "id"]);
        migrationBuilder.CreateIndex("IX_budget_municipality_id_version_id", "budget", (string[])["municipality_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_budget_version_id", "budget", (string[])["version", "id"]);
        migrationBuilder.CreateIndex("IX_budget_item_budget_id_id", "budget_item", (string[])["budget_id", "id"]);
        migrationBuilder.CreateIndex("IX_budget_item_dataset_id_source_line_id", "budget_item", (string[])["dataset_id", "source_line", "id"]);
        migrationBuilder.CreateIndex("IX_budget_item_dataset_id_version_id", "budget_item", (string[])["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_budget_item_fiscal_year_id", "budget_item", (string[])["fiscal_year", "id"]);
        migrationBuilder.CreateIndex("IX_budget_item_municipality_id_fiscal_year_id", "budget_item", (string[])["municipality_id", "fiscal_year", "id"]);
        migrationBuilder.CreateIndex("IX_budget_item_municipality_id_version_id", "budget_item", (string[])["municipality_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_budget_item_version_id", "budget_item", (string[])["version", "id"]);
        migrationBuilder.CreateIndex("IX_tax_collection_dataset_id_source_line_id", "tax_collection", (string[])["dataset_id", "source_line", "id"]);
        migrationBuilder.CreateIndex("IX_tax_collection_dataset_id_version_id", "tax_collection", (string[])["dataset_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_tax_collection_fiscal_year_id", "tax_collection", (string[])["fiscal_year", "id"]);
        migrationBuilder.CreateIndex("IX_tax_collection_municipality_id_fiscal_year_id", "tax_collection", (string[])["municipality_id", "fiscal_year", "id"]);
        migrationBuilder.CreateIndex("IX_tax_collection_municipality_id_version_id", "tax_collection", (string[])["municipality_id", "version", "id"]);
        migrationBuilder.CreateIndex("IX_tax_collection_version_id", "tax_collection", (string[])["version", "id"]);
    }
}

using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gateway.Store.Postgres.Migrations;

/// <summary>Budgets with their items, and tax collection.</summary>
[DbContext(typeof(PostgresCityContext))]
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
                id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                fiscal_year = table.Column<long>(type: "bigint", nullable: true),
                account = table.Column<string>(type: "text", nullable: true, collation: "C"),
                side = table.Column<string>(type: "text", nullable: false, collation: "C"),
                stage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                total_yen = table.Column<long>(type: "bigint", nullable: true),
                unit_declared = table.Column<string>(type: "text", nullable: true, collation: "C"),
                unit_evidence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                source_line = table.Column<long>(type: "bigint", nullable: true),
                source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                content_hash = table.Column<long>(type: "bigint", nullable: false),
                version = table.Column<long>(type: "bigint", nullable: false)
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
                id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                budget_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                fiscal_year = table.Column<long>(type: "bigint", nullable: true),
                account = table.Column<string>(type: "text", nullable: true, collation: "C"),
                side = table.Column<string>(type: "text", nullable: false, collation: "C"),
                stage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                kan_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                kan_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                kou_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                kou_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                moku_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                moku_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                saimoku_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                saimoku_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                project_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                project_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                setsu_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                setsu_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                saisetsu_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                saisetsu_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                grouping = table.Column<string>(type: "text", nullable: true, collation: "C"),
                subgrouping = table.Column<string>(type: "text", nullable: true, collation: "C"),
                department = table.Column<string>(type: "text", nullable: true, collation: "C"),
                section = table.Column<string>(type: "text", nullable: true, collation: "C"),
                code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                remarks = table.Column<string>(type: "text", nullable: true, collation: "C"),
                amount_yen = table.Column<long>(type: "bigint", nullable: true),
                previous_yen = table.Column<long>(type: "bigint", nullable: true),
                funds = table.Column<string>(type: "text", nullable: true, collation: "C"),
                is_total = table.Column<bool>(type: "boolean", nullable: false),
                dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                source_line = table.Column<long>(type: "bigint", nullable: true),
                source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                content_hash = table.Column<long>(type: "bigint", nullable: false),
                version = table.Column<long>(type: "bigint", nullable: false)
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
                id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                municipality_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                fiscal_year = table.Column<long>(type: "bigint", nullable: true),
                tax_item = table.Column<string>(type: "text", nullable: true, collation: "C"),
                part = table.Column<string>(type: "text", nullable: true, collation: "C"),
                arrears = table.Column<string>(type: "text", nullable: true, collation: "C"),
                assessed_yen = table.Column<long>(type: "bigint", nullable: true),
                collected_yen = table.Column<long>(type: "bigint", nullable: true),
                written_off_yen = table.Column<long>(type: "bigint", nullable: true),
                unpaid_yen = table.Column<long>(type: "bigint", nullable: true),
                rate = table.Column<double>(type: "double precision", nullable: true),
                is_total = table.Column<bool>(type: "boolean", nullable: false),
                unit_declared = table.Column<string>(type: "text", nullable: true, collation: "C"),
                unit_evidence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                dataset_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                file_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                source_line = table.Column<long>(type: "bigint", nullable: true),
                source_original = table.Column<string>(type: "text", nullable: true, collation: "C"),
                content_hash = table.Column<long>(type: "bigint", nullable: false),
                version = table.Column<long>(type: "bigint", nullable: false)
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

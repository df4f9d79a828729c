using Gateway.Catalog;
using Gateway.Tests.Cases;
using Gateway.Tests.Docs;
using Xunit;

namespace Gateway.Tests.Rooms;

/// <summary>
/// The compiled program keeps the order of the rooms; the rules find a breach through whatever language construct it happens.
/// </summary>
public sealed class HouseTests
{
    private const string Picture = "src/README.md";

    private static readonly Lazy<IReadOnlySet<CompiledUse>> Program = new(() => CompiledUses.Read(typeof(CityCatalog).Assembly.Location));
    private static readonly Lazy<IReadOnlyList<string>> Found = new(() =>
        [.. new HouseRules("Gateway.Tests.Rooms.Breaches").Breaches(CompiledUses.Read(typeof(HouseTests).Assembly.Location))]);

    [Fact]
    public void Every_type_keeps_the_order_of_the_rooms()
    {
        var breaches = new HouseRules("Gateway").Breaches(Program.Value).ToList();

        Assert.True(breaches.Count == 0, string.Join(Environment.NewLine, breaches));
    }

    /// <summary>Compares the picture in the page about the source; without strict mode, an outdated picture is redrawn.</summary>
    [Fact]
    public void The_picture_of_the_house_is_true()
    {
        var page = WrittenPage.Of(Picture);
        var (drawn, actual) = (page.Block("rooms", ""), HouseMap.Of(Program.Value));
        if (drawn != actual && !Golden.IsStrict)
        {
            File.WriteAllText(Path.Combine(Sources.Root, Picture), page.Text.Replace(
                $"<!-- rooms -->\n```\n{drawn}```\n", $"<!-- rooms -->\n```\n{actual}```\n", StringComparison.Ordinal));
        }

        Assert.Equal(actual, drawn);
    }

    [Fact]
    public void The_program_is_really_read()
    {
        var rules = new HouseRules("Gateway");
        var types = Program.Value.Select(use => use.From).Distinct().ToList();

        Assert.True(types.Count > 500, $"{types.Count} types");
        var rooms = types.Select(rules.PlaceOf).OfType<(string Room, string)>().Select(place => place.Room).Distinct();
        Assert.Equal(House.Order.Order(), rooms.Order());
        Assert.All(House.Chambers, room => Assert.All(room.Value, chamber =>
            Assert.Contains(types, type => rules.PlaceOf(type) is var (inRoom, inChamber) && inRoom == room.Key && inChamber == chamber)));
    }

    [Theory]
    [InlineData("ByBareName")]
    [InlineData("ByAlias")]
    [InlineData("ByGlobalUsing")]
    [InlineData("ByInference")]
    [InlineData("ByInheritance")]
    [InlineData("ByAttribute")]
    [InlineData("ByReturnAttribute")]
    [InlineData("ByConstraint`1")]
    [InlineData("ByArgumentOfGeneric")]
    [InlineData("ByParameter")]
    [InlineData("ByLambda")]
    [InlineData("ByAsync")]
    [InlineData("ByIterator")]
    [InlineData("ByLocalFunction")]
    [InlineData("ByCatch")]
    [InlineData("ByTypeOf")]
    public void A_use_of_a_later_room_is_found(string type) => Assert.Contains(Found.Value, breach =>
        breach.StartsWith($"Gateway.Tests.Rooms.Breaches.Plan.{type}.", StringComparison.Ordinal)
        && breach.EndsWith(": Plan may not use Sql", StringComparison.Ordinal));

    [Fact]
    public void Words_in_comments_and_texts_are_no_use() =>
        Assert.DoesNotContain(Found.Value, breach => breach.Contains("Innocent", StringComparison.Ordinal));

    [Theory]
    [InlineData("Gateway.Plan.Planner", "Gateway.Sql.Dialect", "Plan may not use Sql")]
    [InlineData("Gateway.Graph.Executor", "Gateway.Import.Importer", "Graph may not use Import")]
    [InlineData("Gateway.Import.Importer", "Gateway.Graph.Executor", "Import may not use Graph")]
    [InlineData("Gateway.Page.Site", "Gateway.Plan.Ask", "Page may not use Plan")]
    [InlineData("Gateway.Cellar.Wine", "Gateway.Plan.Ask", "there is no room Cellar")]
    [InlineData("Gateway.Import.Importer", "Microsoft.EntityFrameworkCore.DbContext", "which belongs to Store")]
    [InlineData("Gateway.Sql.Dialect", "Microsoft.Data.Sqlite.SqliteConnection", "which belongs to Store")]
    [InlineData("Gateway.Http.Server", "GraphQL.Types.ISchema", "which belongs to Graph")]
    [InlineData("Gateway.Plan.Ask", "GraphQLParser.AST.ASTNode", "which belongs to Graph")]
    [InlineData("Gateway.Store.Loader", "Gateway.Store.Sqlite.SqliteStore", "Store may not use Store/Sqlite")]
    [InlineData("Gateway.Store.Sqlite.SqliteStore", "Gateway.Store.Opening.Stores", "Store/Sqlite may not use Store/Opening")]
    [InlineData("Gateway.Sql.LoadTexts", "Gateway.Sql.Sqlite.SqliteDialect", "Sql may not use Sql/Sqlite")]
    [InlineData("Gateway.Store.Loader", "Gateway.Sql.Sqlite.SqliteDialect", "Store may not use Sql/Sqlite")]
    [InlineData("Gateway.Store.Opening.Stores", "Gateway.Sql.Sqlite.SqliteDialect", "Store/Opening may not use Sql/Sqlite")]
    [InlineData("Gateway.Graph.Executor", "Gateway.Sql.Sqlite.SqliteDialect", "Graph may not use Sql/Sqlite")]
    [InlineData("Gateway.Cli.Composition", "Gateway.Store.Sqlite.SqliteStore", "Cli may not use Store/Sqlite")]
    [InlineData("Gateway.Store.Loader", "Microsoft.Data.Sqlite.SqliteConnection", "which belongs to Store/Sqlite")]
    [InlineData("Gateway.Store.RowBuffer", "SQLitePCL.raw", "which belongs to Store/Sqlite")]
    [InlineData("Gateway.Store.CityContext", "Microsoft.EntityFrameworkCore.SqliteDbContextOptionsBuilderExtensions", "which belongs to Store/Sqlite")]
    [InlineData("Gateway.Store.CityModel", "Microsoft.EntityFrameworkCore.Sqlite.Infrastructure.Internal.SqliteOptionsExtension", "which belongs to Store/Sqlite")]
    [InlineData("Gateway.Page.Site", "Microsoft.AspNetCore.Http.HttpContext", "which belongs to Http and Cli")]
    [InlineData("Gateway.Http.Server", "Microsoft.AspNetCore.Components.ComponentBase", "which belongs to Page")]
    public void A_breach_says_who_uses_what(string from, string to, string breach)
    {
        var found = Assert.Single(new HouseRules("Gateway").Breaches([new CompiledUse(from, "Member", to)]));

        Assert.Contains(breach, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gateway.Http.Server", "Gateway.Graph.Answer")]
    [InlineData("Gateway.Page.Parts.Layout", "Microsoft.AspNetCore.Components.ComponentBase")]
    [InlineData("Gateway.Http.Server", "Microsoft.AspNetCore.Http.HttpContext")]
    [InlineData("Gateway.Store.CityContext", "Microsoft.EntityFrameworkCore.DbContext")]
    [InlineData("Gateway.Store.Sqlite.Lease", "SQLitePCL.raw")]
    [InlineData("Gateway.Store.Sqlite.Migrations.First", "Gateway.Sql.Sqlite.SchemaTexts")]
    [InlineData("Gateway.Store.Sqlite.SqliteStore", "Gateway.Store.CityStore")]
    [InlineData("Gateway.Cli.Composition", "Gateway.Store.Opening.Stores")]
    [InlineData("Program", "Gateway.Cli.CommandLine")]
    [InlineData("Gateway.Plan.Ask", "System.Text.Json.JsonEncodedText")]
    public void What_is_allowed_is_not_found(string from, string to) =>
        Assert.Empty(new HouseRules("Gateway").Breaches([new CompiledUse(from, "Member", to)]));
}

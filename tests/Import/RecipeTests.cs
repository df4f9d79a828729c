using Gateway.Catalog;
using Gateway.Import.Headings;
using Gateway.Import.Places;
using Gateway.Import.Recipes;
using Gateway.Import.Rows;
using Xunit;

namespace Gateway.Tests.Import;

/// <summary>Each kind in the catalogue names a recipe, and the recipe finds what it needs in the kind's entity.</summary>
public sealed class RecipeTests
{
    private static readonly HeadingBook Book = new(CityCatalog.Create());

    public static TheoryData<string> Kinds => [.. Book.Catalog.Kinds.Select(k => k.Name)];

    [Fact]
    public void Each_recipe_the_catalogue_can_name_has_a_class_of_its_own()
    {
        var classes = Enum.GetValues<RowRecipe>().Select(r => Recipe.Of(r)).Select(r => r.GetType()).ToList();

        Assert.Equal(classes.Count, classes.Distinct().Count());
    }

    [Fact]
    public void Each_recipe_is_named_by_a_kind() =>
        Assert.Equal(Enum.GetValues<RowRecipe>(), Book.Catalog.Kinds.Select(Book.Catalog.Recipe).Distinct().Order());

    [Fact]
    public void Each_role_is_that_of_one_entity() =>
        Assert.Equal(Enum.GetValues<EntityRole>(), Book.Catalog.Entities.Select(e => e.Role).OfType<EntityRole>().Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_the_columns_its_recipe_reads(string kind)
    {
        var map = Book.Maps.Single(m => m.Kind.Name == kind);
        var binding = new Binding(map, []);
        var recipe = Recipe.Of(map.Recipe);
        var finder = new MunicipalityFinder(MunicipalityTable.BuiltIn());
        var setting = new RowSetting(binding, new Publisher(null, null), finder) { OwnName = "", KindLabel = "", Columns = [] };

        Assert.NotEmpty(recipe.Steps(setting));
        Assert.NotEmpty(recipe.Words(binding, numbered: false)([]));
        Assert.Null(recipe.Period is { } role && map.Entity.FindColumn(role) is null ? role : null);
    }

    [Fact]
    public void A_kind_without_a_recipe_is_refused()
    {
        var entity = new Entity("Thing", "", []);
        var kind = new DatasetKind("THING", "", "Thing", "");

        var error = Assert.Throws<ArgumentException>(() => new DataCatalog([entity], [kind]));
        Assert.Contains("THING", error.Message, StringComparison.Ordinal);
    }
}

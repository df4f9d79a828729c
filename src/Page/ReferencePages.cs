using System.Globalization;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The schema reference: an overview, and each type with its members and where it is used.</summary>
internal sealed class ReferencePages
{
    public const string Path = "/reference";

    private readonly PagePrinter printer;
    private readonly SchemaReader reader;
    private readonly StampedCache<SchemaModel> cache = new(1);

    public ReferencePages(PagePrinter printer, SchemaReader reader)
    {
        (this.printer, this.reader) = (printer, reader);
        Pages = [new(Path, IndexAsync), new(Path + "/{name}", TypeAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    public static string PathOf(string type) => $"{Path}/{type}";

    /// <summary>The schema is the same for every data version, but not for every run of the gateway.</summary>
    private Task<SchemaModel> SchemaAsync() => cache.GetAsync(new Stamp("", default), "", () => reader.ReadAsync(CancellationToken.None));

    private async Task<PageAnswer> IndexAsync(PageRequest request)
    {
        var schema = await SchemaAsync();
        var search = request.Value("q");
        Task<PageAnswer> Draw() => printer.DrawAsync<Parts.Reference>(request.View, new()
        {
            ["Schema"] = schema,
            ["Search"] = search,
            ["Hits"] = search.Length == 0 ? [] : SchemaHit.Find(schema, search),
        });
        return search.Length > 0
            ? await Draw()
            : await printer.CachedAsync(await printer.StampAsync(request.Cancellation), request.View, Path, Draw);
    }

    private async Task<PageAnswer> TypeAsync(PageRequest request)
    {
        var schema = await SchemaAsync();
        if (!schema.Types.TryGetValue(request.Name, out var type))
        {
            return await printer.NotFoundAsync(request.View);
        }

        var page = int.TryParse(request.Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        return await printer.DrawAsync<Parts.ReferenceType>(
            request.View, new() { ["Type"] = type, ["Asked"] = page });
    }
}

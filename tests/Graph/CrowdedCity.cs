using Gateway.Catalog;
using Gateway.Store;

namespace Gateway.Tests.Graph;

/// <summary>
/// The fixed city and a few thousand more places, so that some letters occur in more names than are walked at once: names that contain two
/// search words are long and come last.
/// </summary>
public sealed class CrowdedCity() : SearchedCity(Add)
{
    private const int OfEach = 1100;

    private static void Add(Loader loader, DataCatalog catalog)
    {
        var facility = catalog.Entity("Facility");
        string[] kinds = ["小学校", "体育館", "中本", "本中"];
        for (var i = 0; i < kinds.Length * OfEach; i++)
        {
            Put($"many-{i}", kinds[i % kinds.Length] + (i % 7 == 0 ? "" : i % 5 == 0 ? "前" : "北"), null);
        }

        for (var i = 0; i < 60; i++)
        {
            Put($"both-{i}", $"見本市立第{i}小学校の古い体育館", null);
            Put($"apart-{i}", $"見本市立第{i}小学校の新しい校舎", "見本県見本市体育館前町1");
            Put($"turned-{i}", $"見本市立第{i}の中本中の集会所", "見本県見本市小学校裏2");
        }

        void Put(string id, string name, string? address)
        {
            var row = NewRow(facility, id, name);
            row[facility.Column("address").Index] = address;
            loader.Put(new LoadRow(facility, row));
        }
    }
}

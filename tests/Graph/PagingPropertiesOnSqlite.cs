using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>The paging properties on the embedded database.</summary>
public sealed class PagingPropertiesOnSqlite(ServedCity city) : PagingProperties, IClassFixture<ServedCity>
{
    private protected override string Ask(string query) => city.Ask(query);
}

using System.Reflection;
using Xunit.Sdk;

namespace Gateway.Tests.Store;

/// <summary>Runs a case once for each database: its name is the first argument, followed by the values of the case.</summary>
[DataDiscoverer("Xunit.Sdk.DataDiscoverer", "xunit.core")]
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class EachStore(params object?[] values) : DataAttribute
{
    public override IEnumerable<object?[]> GetData(MethodInfo testMethod) =>
        StoreUnderTest.Names.Select(name => (object?[])[name, .. values]);
}

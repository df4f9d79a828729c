using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using Xunit;

namespace Gateway.Tests.Http.Rest;

/// <summary>
/// A C# client generated from the description compiles, and fetches what the city has. A generated TypeScript client is tested beside the
/// browser, where npm is.
/// </summary>
public sealed class MadeClientTests(RestCity city) : IClassFixture<RestCity>
{
    private const string Program = """
        #nullable enable
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;

        namespace Made;

        public static class Program
        {
            public static async Task<IReadOnlyList<string>> RunAsync(string address)
            {
                using var http = new System.Net.Http.HttpClient();
                var city = new CityClient(http) { BaseUrl = address };
                var nurseries = await city.NurseriesByOpeningTimeAsync("07:30:00", null, null, null);
                var box = new GeoBoxInput { South = 36, West = 139.9, North = 36.1, East = 140 };
                var map = await city.PlacesOnThisMapAsync(box, 13, [FacilityCategory.AED], null, null, AnswerFormat.Json);
                var lunch = await city.SchoolLunchTodayAsync("999997", new System.DateTime(2026, 6, 10), null);
                var refused = "";
                try
                {
                    await city.NurseriesByOpeningTimeAsync("25:00", null, null, null);
                }
                catch (ApiException<Problem> problem)
                {
                    refused = $"{problem.StatusCode} {problem.Result.Parameter}";
                }

                string? opens = nurseries.Facilities?.Nodes?.First().OpensAt;
                return [opens ?? "unknown", map.Facilities!.TotalCount.ToString(), lunch is null ? "nothing" : "lunch", refused];
            }
        }
        """;

    [Fact]
    public async Task A_client_that_NSwag_makes_of_the_description_compiles_and_brings_what_the_city_has()
    {
        var document = await OpenApiDocument.FromJsonAsync((await city.GetAsync("/api/openapi.json")).Text);
        var settings = new CSharpClientGeneratorSettings { ClassName = "CityClient" };
        settings.CSharpGeneratorSettings.Namespace = "Made";
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        var client = new CSharpClientGenerator(document, settings).GenerateFile();

        var run = Compile(client, Program).GetType("Made.Program")!.GetMethod("RunAsync")!;
        var told = await (Task<IReadOnlyList<string>>)run.Invoke(null, [city.Url])!;

        Assert.Matches("^07:[0-2][0-9]:00$|^07:30:00$", told[0]);
        Assert.Equal(["13", "lunch", "400 opensBy"], told.Skip(1));
    }

    private static System.Reflection.Assembly Compile(params string[] sources)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Made",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var made = new MemoryStream();
        var faults = compilation.Emit(made).Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error);
        Assert.Empty(faults);
        made.Position = 0;
        return new AssemblyLoadContext("Made", isCollectible: true).LoadFromStream(made);
    }
}
